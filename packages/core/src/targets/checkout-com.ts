import type { PaymentTarget } from './payment-target.ts'

const guide = 'https://www.checkout.com/docs/payments/regulation-support/3d-secure-payments-with-a-third-party-provider'

/**
 * Checkout.com's `/payments`, with 3-D Secure that ran elsewhere.
 *
 * Source: the guide named below, of August 2022, and the same names in checkout-sdk-go, `payments/threeDS.go`. The version must be
 * sent: without it Checkout.com takes the result for one of 1.0.0.
 *
 * @example
 * ```ts
 * import { checkoutCom } from '@three-ds/core/targets'
 *
 * console.log(checkoutCom.schemeRequires.amex.join()) // dsTransId
 * ```
 */
export const checkoutCom = {
  name: 'Checkout.com',
  place: '3ds',
  requires: ['version', 'eci', 'cavv'],
  schemeRequires: { amex: ['dsTransId'] },
  versions: ['2.'],
  cryptogram: 'base64',
  cryptogramAlways: true,
  fields: [
    { name: 'enabled', constant: true, format: 'true: process as 3-D Secure', source: guide },
    { name: 'eci', from: 'eci', always: true, format: 'two characters', source: guide },
    { name: 'cryptogram', from: 'cavv', always: true, format: 'base64', source: guide },
    {
      name: 'xid',
      from: 'dsTransId',
      format: "the Directory Server's id; required of Mastercard and American Express",
      source: guide,
    },
    { name: 'version', from: 'version', always: true, format: 'as in 2.2.0', source: guide },
  ],
  notKnown: [
    'Which 2.x versions, ECIs and lengths of a cryptogram are taken is not listed.',
    'Its SDKs name more fields: status, flow_type, status_reason_code, challenge_cancel_reason, authentication_date and ' +
      'authentication_amount (checkout-sdk-java, payments/ThreeDSRequest.java). They are not sent: no page says in which words.',
    'That xid is the Directory Server’s id is said of Mastercard; for other schemes it is inferred.',
  ],
} as const satisfies PaymentTarget
