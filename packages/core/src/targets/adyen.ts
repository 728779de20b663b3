import type { PaymentTarget } from './payment-target.ts'

const guide = 'https://docs.adyen.com/online-payments/3d-secure/other-3ds-flows/authorize-mpidata'
const sdk = 'https://github.com/Adyen/adyen-node-api-library/blob/main/src/typings/checkout/threeDSecureData.ts'

/**
 * Adyen's `/payments` of the Checkout API, with 3-D Secure that ran elsewhere.
 *
 * Source: https://docs.adyen.com/online-payments/3d-secure/other-3ds-flows/authorize-mpidata, whose table needs these fields of all
 * schemes; the field's own below. For a co-badged card `paymentMethod.brand` must name the scheme that ran the authentication.
 *
 * @example
 * ```ts
 * import { adyen } from '@three-ds/core/targets'
 *
 * console.log(adyen.place, adyen.fields.length) // mpiData 7
 * ```
 */
export const adyen = {
  name: 'Adyen',
  place: 'mpiData',
  requires: ['version', 'eci', 'cavv', 'dsTransId'],
  versions: ['2.'],
  cryptogram: 'base64',
  cryptogramBytes: [20],
  values: { paResStatus: ['A', 'C', 'D', 'I', 'N', 'R', 'U', 'Y'] },
  fields: [
    { name: 'cavv', from: 'cavv', format: 'base64 of 20 bytes', source: sdk },
    { name: 'eci', from: 'eci', always: true, format: 'two characters', source: sdk },
    { name: 'dsTransID', from: 'dsTransId', always: true, format: 'a UUID', source: sdk },
    { name: 'threeDSVersion', from: 'version', always: true, format: 'as in 2.2.0', source: sdk },
    {
      name: 'directoryResponse',
      from: 'paResStatus',
      flow: 'frictionless',
      format: 'transStatus of the ARes: A, C, D, I, N, R, U or Y',
      source: sdk,
    },
    {
      name: 'authenticationResponse',
      from: 'paResStatus',
      flow: 'challenge',
      words: { Y: 'Y', N: 'N', U: 'U', A: 'A' },
      format: 'transStatus after a challenge: Y, N, U or A; left out without one',
      source: sdk,
    },
    { name: 'challengeCancel', from: 'challengeCancel', format: 'two digits, Cartes Bancaires', source: guide },
  ],
  notKnown: [
    'After a challenge, directoryResponse is not sent: a result keeps the last letter, not that of the ARes. The guide lists it ' +
      'for all schemes, the SDK has it as optional.',
    'Which 2.x versions are taken is not listed.',
    'Cartes Bancaires wants fields that no result has: cavvAlgorithm, riskScore, challengeIndicator.',
  ],
} as const satisfies PaymentTarget
