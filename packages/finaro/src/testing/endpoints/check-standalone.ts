import { invalid, missing } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { type Fields, isThere, textAt, valueAt } from '../state/fields.ts'
import { requireFields } from './read-body.ts'

const browser = [
  'acceptHeader',
  'javaEnabled',
  'javascriptEnabled',
  'language',
  'colorDepth',
  'screenWidth',
  'screenHeight',
  'tz',
]

/** Source: Shift4 API 1.7.57, `3dsecure_standalone_cardnumber`, required fields. */
const required = [
  'amount.total',
  'card',
  'currencyCode',
  'customer.firstName',
  'customer.lastName',
  'customer.emailAddress',
  'customer.ipAddress',
  'threeDSecure.initiate',
  ...browser.map((name) => `threeDSecure.browser.${name}`),
  'threeDSecure.headerContent',
  'threeDSecure.challengeWindowSize',
  'threeDSecure.transType',
  'threeDSecure.channel',
  'completionUrl',
]

/** Source: the same schema, `colorDepth`: 30, which some screens report, is none of them. */
const colorDepths = ['1', '4', '8', '15', '16', '24', '32', '48']

/**
 * The invoice of a standalone request that is complete.
 *
 * @throws Refused for the first thing that is wrong
 */
export function checkStandalone(fields: Fields): string {
  const invoice = requireFields(fields, required)
  const depth = valueAt(fields, 'threeDSecure.browser.colorDepth')
  if (typeof depth !== 'string' || !colorDepths.includes(depth)) {
    throw new Refused(invalid('threeDSecure.browser.colorDepth'), invoice)
  }
  if (!URL.canParse(textAt(fields, 'completionUrl') ?? '')) throw new Refused(invalid('completionUrl'), invoice)
  if (valueAt(fields, 'threeDSecure.addressMatch') === false && !isThere(fields, 'customer.shipping')) {
    throw new Refused(missing('customer.shipping'), invoice)
  }
  return invoice
}
