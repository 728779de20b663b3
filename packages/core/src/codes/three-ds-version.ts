/**
 * Versions of the protocol, as they travel in `messageVersion`.
 *
 * Source: EMV 3-D Secure protocol specifications of these versions; 1.0.2 is the last version before EMV's.
 */
export const threeDSVersionMeanings = {
  '1.0.2': '3-D Secure 1: password pages, switched off by the schemes.',
  '2.1.0': 'EMV 3-D Secure 2.1: frictionless or challenge, in browser and app.',
  '2.2.0': 'EMV 3-D Secure 2.2: adds decoupled authentication, exemptions and information-only messages.',
  '2.3.0': 'EMV 3-D Secure 2.3: adds Secure Payment Confirmation.',
  '2.3.1': 'EMV 3-D Secure 2.3.1: corrections to 2.3.',
} as const
