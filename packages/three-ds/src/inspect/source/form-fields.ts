/**
 * Form fields and query parameters that carry something known, in lower case. Data only.
 *
 * Sources: EMV 3DS 2.2.0, chapter 6 (`threeDSMethodData`, `creq`, `cres`); 3-D Secure 1.0.2, section 6 (`PaReq`, `PaRes`);
 * docs.shift4.com, "3D Secure" (`j`); docs.verifone.com, "3D Secure" (the field of a post to `ConfirmUrl` has no documented
 * name; `JWT` is what samples use); docs.processout.com/docs/3ds-hosted-page (`token`).
 */
export const formFields: readonly string[] = [
  'threedsmethoddata',
  'creq',
  'cres',
  'pareq',
  'pares',
  'j',
  'jwt',
  'token',
]
