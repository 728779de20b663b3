import { dropNulls, isObject } from '@three-ds/core'
import { readPayment, shopifyPaymentSchema, toAuthenticationResult, toPaymentResult } from '@three-ds/shopify'
import { restRows } from '../data/shopify-rows.ts'
import { finding } from '../finding.ts'
import { fromPaid } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import { asAnswer, asPasted } from '../pasted-answer.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'

/** A payment of a checkout, as the REST API wraps it. */
function paymentIn(json: Readonly<Record<string, unknown>> | undefined) {
  const given = json?.['payment']
  if (!isObject(given) || typeof given['unique_token'] !== 'string') return undefined
  const read = shopifyPaymentSchema.safeParse(dropNulls(given))
  return read.success ? read.data : undefined
}

/** A payment of Shopify's REST API. */
export const shopifyPaymentReader: Reader = {
  kinds: ['shopify-payment'],
  read: (source, context): Inspection | undefined => {
    const payment = paymentIn(source.json)
    if (payment === undefined) return undefined
    // The HTTP status is not in the text: a payment without a transaction's word may as well be just begun.
    const asked = payment.transaction?.status === undefined ? 'create' : 'read'
    const { standing } = readPayment(asked, 200, payment)
    const answer = asAnswer({ standing, test: payment.transaction?.test === true })
    return {
      ...finding('shopify-payment', source),
      ...fromPaid(asPasted(toAuthenticationResult(answer), context), toPaymentResult(answer)),
      fields: describeFields(restRows, payment, context),
      api: 'rest',
    }
  },
}
