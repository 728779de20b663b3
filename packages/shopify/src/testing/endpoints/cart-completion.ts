import type { JsonObject } from '@three-ds/core'
import type { Resolver } from '../graphql/graphql-api.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { textAt } from '../state/fields.ts'
import { lookAtPayment } from '../state/look-at-payment.ts'
import { startPayment } from '../state/start-payment.ts'
import type { StoredCart } from '../state/stored-cart.ts'
import { throttledUntil } from '../state/throttle-cart.ts'
import { attemptId, renderAttempt } from '../wire/render-attempt.ts'
import { cartOf, noCart, result } from './cart-of.ts'
import { moneyIn } from './read-payment.ts'

/** Source: Storefront API 2026-04, enum `SubmissionErrorCode`. */
const submitFailed = ({ origin }: FakeShopify, { id }: StoredCart, code: string): JsonObject => ({
  __typename: 'SubmitFailed',
  checkoutUrl: `${origin}/cart/c/${id.split('/').at(-1) ?? ''}`,
  errors: [{ __typename: 'SubmissionError', code, message: null }],
})

/** The cart is bought; a second request under the same attempt token only names the attempt. */
export const cartSubmitForCompletion: Resolver = (fake, given, version) => {
  const payload = 'CartSubmitForCompletionPayload'
  const cart = cartOf(fake, given)
  if (cart === undefined) return result(payload, null, [noCart])
  const key = textAt(given, 'attemptToken') ?? ''
  const known = fake.state.paymentUnder(cart.id, key)
  if (known !== undefined) {
    return result(payload, { __typename: 'SubmitAlreadyAccepted', attemptId: attemptId(known) })
  }
  if (cart.trouble === 'submit-unknown') return result(payload, { __typename: 'SubmitPostponed' })
  if (cart.trouble === 'submit-failed') {
    return result(payload, submitFailed(fake, cart, 'REDIRECT_TO_CHECKOUT_REQUIRED'))
  }
  const pollAfter = cart.trouble === 'submit-throttled' ? throttledUntil(fake, cart) : undefined
  if (pollAfter !== undefined) return result(payload, { __typename: 'SubmitThrottled', pollAfter })
  const money = moneyIn(cart.amount, cart.currency)
  if (cart.session === undefined || money === undefined) {
    return result(payload, submitFailed(fake, cart, 'PAYMENTS_METHOD_REQUIRED'))
  }
  const { session } = cart.session
  const intent = {
    operation: 'submitCartForCompletion',
    kind: 'cart',
    purchaseId: cart.id,
    key,
    session,
    money,
  } as const
  const payment = startPayment(fake, { ...intent, version })
  const redirectUrl = `${fake.origin}/checkouts/processing`
  return result(payload, { __typename: 'SubmitSuccess', attemptId: attemptId(payment), redirectUrl })
}

/** How an attempt stands. */
export const cartCompletionAttempt: Resolver = (fake, given) => {
  const id = textAt(given, 'attemptId') ?? ''
  const payment = fake.state.payments.get(id.split('-').at(-1) ?? '')
  if (payment?.kind !== 'cart' || attemptId(payment) !== id) return null
  const trouble = fake.state.carts.get(payment.purchaseId)?.trouble
  return renderAttempt(fake, lookAtPayment(fake, payment), trouble)
}
