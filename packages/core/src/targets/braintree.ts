import type { PaymentTarget } from './payment-target.ts'

const sdk = 'https://github.com/braintree/braintree_node/blob/master/lib/braintree/transaction_gateway.js'
const codes = 'https://github.com/braintree/braintree_node/blob/master/lib/braintree/validation_error_codes.js'
const graphql = 'https://developer.paypal.com/braintree/graphql/reference/types/three-d-secure-pass-through-input'
const networks =
  'https://github.com/braintree/braintree_node/blob/master/lib/braintree/three_d_secure_pass_thru_network.js'

/**
 * Braintree's `transaction.sale`, with 3-D Secure that ran elsewhere.
 *
 * Source: the SDK's list of fields and its codes of validation errors (ECI, cryptogram and version may each be "required"), and the
 * words of the same fields in the GraphQL reference; each field's own below.
 *
 * @example
 * ```ts
 * import { braintree } from '@three-ds/core/targets'
 *
 * console.log(braintree.fields.map(({ name }) => name).join()) // eciFlag,cavv,dsTransactionId,threeDSecureVersion,network
 * ```
 */
export const braintree = {
  name: 'Braintree',
  place: 'threeDSecurePassThru',
  requires: ['version', 'eci', 'cavv'],
  versions: ['2.'],
  cryptogram: 'base64',
  cryptogramAlways: true,
  fields: [
    { name: 'eciFlag', from: 'eci', always: true, format: 'two characters', source: codes },
    { name: 'cavv', from: 'cavv', always: true, format: 'base64; CAVV, AAV or AEVV', source: codes },
    { name: 'dsTransactionId', from: 'dsTransId', format: "the Directory Server's id", source: sdk },
    {
      name: 'threeDSecureVersion',
      from: 'version',
      always: true,
      format: 'digits and periods, as in 2.2.0; required of Visa and Mastercard',
      source: graphql,
    },
    {
      name: 'network',
      from: 'scheme',
      words: { visa: 'Visa', mastercard: 'Mastercard', eftpos: 'eftpos' },
      format: 'the scheme that ran the authentication: Visa, Mastercard or eftpos',
      source: networks,
    },
  ],
  notKnown: [
    'Which ECIs, 2.x versions and lengths of a cryptogram are taken is not listed, nor that the cryptogram is base64.',
    'authenticationResponse is not sent: the GraphQL reference has it no longer used with 3-D Secure 2.',
    'directoryResponse is not sent: no page says which letter it wants.',
    'xid is not sent: it belongs to 3-D Secure 1.',
  ],
} as const satisfies PaymentTarget
