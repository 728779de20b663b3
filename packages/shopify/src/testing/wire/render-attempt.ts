import type { JsonObject } from '@three-ds/core'
import { pollDelayMs } from '../data/limits.ts'
import { endMessages } from '../data/messages.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { isOver } from '../state/look-at-payment.ts'
import { gid } from '../state/make-id.ts'
import type { StoredCart } from '../state/stored-cart.ts'
import { isAtPage, isCharged, type StoredPayment } from '../state/stored-payment.ts'
import { pageUrl } from './page-url.ts'

/** The id of an attempt: no source shows a real one. */
export const attemptId = ({ id }: StoredPayment): string => `attempt-${id}`

function actionOf(fake: FakeShopify, payment: StoredPayment, trouble: StoredCart['trouble']): JsonObject {
  if (trouble === 'action-unknown') {
    return { __typename: 'CompleteFacilitatedPaymentChallenge', referenceId: payment.id }
  }
  const redirectUrl = trouble === 'action-without-url' ? null : pageUrl(fake, payment)
  return { __typename: 'CompletePaymentChallenge', redirectUrl }
}

/**
 * How the completion of a cart stands.
 *
 * Source: Storefront API 2026-04, union `CartCompletionAttemptResult` (schema in the npm package @shopify/hydrogen-react).
 */
export function renderAttempt(fake: FakeShopify, payment: StoredPayment, trouble: StoredCart['trouble']): JsonObject {
  const id = attemptId(payment)
  if (trouble === 'attempt-unknown') return { __typename: 'CartCompletionPostponed', id }
  if (isAtPage(payment)) {
    return { __typename: 'CartCompletionActionRequired', id, action: actionOf(fake, payment, trouble) }
  }
  if (!isOver(payment)) return { __typename: 'CartCompletionProcessing', id, pollDelay: pollDelayMs }
  if (isCharged(payment.end)) {
    return {
      __typename: 'CartCompletionSuccess',
      id,
      orderId: gid('Order', payment.id),
      orderUrl: `${fake.origin}/orders/${payment.id}`,
      completedAt: new Date(payment.endedAt ?? 0).toISOString(),
    }
  }
  // No code is documented for an authentication that failed: this one is the fake's choice.
  const code = payment.end === 'failed' ? 'PAYMENT_ERROR' : (payment.session.code ?? 'PAYMENT_CARD_DECLINED')
  const error = { __typename: 'CompletionError', code, message: endMessages[payment.end] }
  return { __typename: 'CartCompletionFailed', id, errors: [error] }
}
