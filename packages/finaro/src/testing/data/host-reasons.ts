/** Why a host said no. */
export interface HostReason {
  readonly reasonCode: string
  readonly reasonDescription: string
}

/**
 * Reasons that the fake gives. Which one it gives when is its own choice.
 *
 * Source: Shift4 API 1.7.57, `hostResponse.reasonCode`; the negative ones come from 3-D Secure, and `-38` is an
 * authorization's.
 */
export const hostReasons = {
  authenticationDenied: { reasonCode: '9', reasonDescription: 'The transaction has been denied.' },
  authenticationRejected: { reasonCode: '-12', reasonDescription: 'Declined due to security restrictions.' },
  noThreeDS: { reasonCode: '1A', reasonDescription: 'Additional customer authentication required' },
  badCombination: { reasonCode: '-66', reasonDescription: 'Invalid combination of 3ds values' },
  badCryptogram: { reasonCode: '81', reasonDescription: 'Cryptographic error' },
  wrongCryptogram: { reasonCode: '-38', reasonDescription: 'Denied: 3D Secure authentication failed.' },
  tooMuch: { reasonCode: '61', reasonDescription: 'Exceeds approval amount limit' },
  refundRefused: { reasonCode: '05', reasonDescription: 'Do not honor' },
} as const satisfies Readonly<Record<string, HostReason>>
