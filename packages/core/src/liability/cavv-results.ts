/** What an answer about the cryptogram does to the liability. `silent`: nothing; `unclear`: nobody can say. */
export type CavvEffect = 'confirms' | 'downgrades' | 'silent' | 'unclear'

/**
 * The CAVV results code, as an authorization returns it. Codes that are not in the table, the reserved 5 and 6 among them, are
 * `unclear`; a blank one is `silent`.
 *
 * Source: Shift4 API 1.7.57, `cavvResult` (Visa's codes; 7, 8, 9, A and U at American Express too).
 */
export const cavvResults: Readonly<Record<string, { readonly effect: CavvEffect; readonly text: string }>> = {
  '0': { effect: 'unclear', text: 'The cryptogram could not be checked, or was missing.' },
  '1': { effect: 'downgrades', text: 'The cryptogram of the authentication is wrong.' },
  '2': { effect: 'confirms', text: 'The cryptogram of the authentication is good.' },
  '3': { effect: 'confirms', text: 'The cryptogram of the attempt, made by the issuer, is good.' },
  '4': { effect: 'downgrades', text: 'The cryptogram of the attempt, made by the issuer, is wrong.' },
  '7': { effect: 'downgrades', text: 'The cryptogram of the attempt, made by the scheme, is wrong.' },
  '8': { effect: 'confirms', text: 'The cryptogram of the attempt, made by the scheme, is good.' },
  '9': { effect: 'downgrades', text: 'The cryptogram made by the scheme, while the issuer was away, is wrong.' },
  A: { effect: 'confirms', text: 'The cryptogram made by the scheme, while the issuer was away, is good.' },
  B: {
    effect: 'downgrades',
    text: 'The cryptogram of the attempt is good, and the liability stays with the merchant.',
  },
  C: { effect: 'silent', text: 'The cryptogram of the attempt was not checked.' },
  D: { effect: 'silent', text: 'The cryptogram of the authentication was not checked.' },
  U: { effect: 'silent', text: 'The cryptogram was not checked.' },
}
