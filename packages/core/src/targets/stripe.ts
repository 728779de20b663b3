import type { PaymentTarget } from './payment-target.ts'

const reference =
  'https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure'
const sdk = 'https://github.com/stripe/stripe-node/blob/master/src/resources/PaymentIntents.ts'

/**
 * Stripe's PaymentIntents, with 3-D Secure that ran elsewhere. Not in India, Malaysia and Thailand.
 *
 * Source: https://docs.stripe.com/payments/payment-intents/three-d-secure-import; the field's own below. 3-D Secure 1, which the
 * reference still lists, is left out: the schemes have switched it off.
 *
 * @example
 * ```ts
 * import { stripe } from '@three-ds/core/targets'
 *
 * console.log(stripe.requires.join()) // version,cavv,dsTransId
 * ```
 */
export const stripe = {
  name: 'Stripe',
  place: 'payment_method_options.card.three_d_secure',
  requires: ['version', 'cavv', 'dsTransId'],
  versions: ['2.1.0', '2.2.0', '2.3.0', '2.3.1'],
  cryptogram: 'base64',
  cryptogramBytes: [20],
  cryptogramAlways: true,
  ecis: {
    mastercard: ['01', '02', '06', '07'],
    others: ['05', '06', '07'],
    unnamed: ['01', '02', '05', '06', '07'],
  },
  values: { paResStatus: ['A', 'C', 'I', 'N', 'R', 'U', 'Y'] },
  fields: [
    { name: 'cryptogram', from: 'cavv', always: true, format: 'base64 of 20 bytes, 28 characters', source: reference },
    { name: 'transaction_id', from: 'dsTransId', always: true, format: 'dsTransID, a UUID', source: reference },
    { name: 'version', from: 'version', always: true, format: '2.1.0, 2.2.0, 2.3.0 or 2.3.1', source: sdk },
    { name: 'electronic_commerce_indicator', from: 'eci', format: '01, 02, 05, 06 or 07', source: sdk },
    {
      name: 'ares_trans_status',
      from: 'paResStatus',
      flow: 'frictionless',
      format: 'transStatus of the ARes: A, C, I, N, R, U or Y',
      source: sdk,
    },
  ],
  notKnown: [
    'After a challenge, ares_trans_status is not sent: a result keeps the last letter, not that of the ARes.',
    'Cartes Bancaires: network_options.cartes_bancaires needs cb_avalgo, which no result has. Add it yourself.',
  ],
} as const satisfies PaymentTarget
