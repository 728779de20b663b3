import type { JsonObject } from '@three-ds/core'
import type { FakeReply } from '@three-ds/core/testing'
import { outcomeCodes } from '../data/outcome-codes.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { isWaiting, type StoredTransaction } from '../state/stored-transaction.ts'
import { hostedPageUrl, issuerPageUrl } from '../wire/hosted-page.ts'
import { nativeValue } from '../wire/native-value.ts'
import { renderTransaction } from '../wire/render-transaction.ts'
import { reply } from './reply.ts'

/** A failed transaction: HTTP 410. It names no transaction. Source: docs.processout.com/reference, `POST /invoices/{id}/authorize`. */
export const failureReply = (error_type: string, more: JsonObject = {}): FakeReply => ({
  status: 410,
  json: { ...more, error_type, message: 'The payment has failed.', outcome: 'failed', success: false },
})

/** What the cardholder has to do next. */
export function actionOf(fake: FakeProcessOut, transaction: StoredTransaction): JsonObject {
  const { intent, threeDS, id } = transaction
  const [action = 'challenge'] = threeDS?.actions ?? []
  const metadata = null
  if (intent.page === 'hosted') return { type: 'redirect', value: hostedPageUrl(fake, transaction), metadata }
  if (intent.native === true && threeDS !== undefined) {
    return { type: `${action}-mobile`, value: nativeValue(threeDS, action), metadata }
  }
  const type = action === 'challenge' ? 'redirect' : 'fingerprint'
  return { type, value: issuerPageUrl(fake, id, action), metadata }
}

/**
 * What authorizing or capturing answers: 410 with an action for a soft decline, 206 with one where a rule or the merchant's own
 * page runs 3-D Secure, 410 for a failure, 200 for the rest.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document). What a pass of the merchant's own page answers is not
 * documented: 206 is inferred from it.
 */
export function paymentReply(fake: FakeProcessOut, transaction: StoredTransaction): FakeReply {
  if (isWaiting(transaction)) {
    const customer_action = actionOf(fake, transaction)
    if (transaction.status === 'waiting') return failureReply(outcomeCodes.needsAuthentication, { customer_action })
    return {
      status: 206,
      json: {
        authorized: false,
        captured: false,
        customer_action,
        outcome: 'pending',
        success: true,
        transaction: renderTransaction(fake, transaction, false),
      },
    }
  }
  if (transaction.errorCode !== undefined) return failureReply(transaction.errorCode)
  return reply({ outcome: 'success', transaction: renderTransaction(fake, transaction, true) })
}
