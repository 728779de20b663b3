import type { JsonObject } from '@three-ds/core'
import type { Resolver } from '../graphql/graphql-api.ts'
import { objectAt, textAt } from '../state/fields.ts'
import type { StoredCart } from '../state/stored-cart.ts'
import { isCharged } from '../state/stored-payment.ts'
import { throttledUntil } from '../state/throttle-cart.ts'
import { renderCart } from '../wire/render-cart.ts'
import { cartError, cartOf, noCart, result } from './cart-of.ts'
import { moneyIn, sessionUnder } from './read-payment.ts'

/** A cart by its id; one that was bought is gone. Source: github.com/Shopify/storefront-api-feedback/discussions/20. */
export const cart: Resolver = (fake, given) => {
  const found = fake.state.carts.get(textAt(given, 'id') ?? '')
  const isBought = fake.state.payments
    .by('purchase', found?.id ?? '')
    .some(({ waits, end }) => !waits && isCharged(end))
  return found === undefined || isBought ? null : renderCart(fake, found)
}

/** Is the cart ready to be paid for? */
export const cartPrepareForCompletion: Resolver = (fake, given) => {
  const payload = 'CartPrepareForCompletionPayload'
  const found = cartOf(fake, given)
  if (found === undefined) return result(payload, null, [noCart])
  const cart = renderCart(fake, found)
  if (found.trouble === 'not-ready') {
    const error = { __typename: 'CartOperationError', code: 'PENDING_DELIVERY_GROUPS', message: 'No delivery chosen.' }
    return result(payload, { __typename: 'CartStatusNotReady', cart, errors: [error] })
  }
  const pollAfter = found.trouble === 'prepare-throttled' ? throttledUntil(fake, found) : undefined
  if (pollAfter !== undefined) return result(payload, { __typename: 'CartThrottled', cart, pollAfter })
  return result(payload, { __typename: 'CartStatusReady', cart })
}

/** With which card, and how much. */
export const cartPaymentUpdate: Resolver = (fake, given) => {
  const __typename = 'CartPaymentUpdatePayload'
  const refused = (error: JsonObject) => ({ __typename, cart: null, userErrors: [error], warnings: [] })
  const cart = cartOf(fake, given)
  if (cart === undefined) return refused(noCart)
  const payment = objectAt(given, 'payment') ?? {}
  const amount = objectAt(payment, 'amount') ?? {}
  const session = sessionUnder(fake, objectAt(payment, 'directPaymentMethod')?.['sessionId'])
  const isMoney = moneyIn(amount['amount'], amount['currencyCode']) !== undefined
  if (cart.trouble === 'payment-refused' || session === undefined || !isMoney) {
    return refused(cartError('INVALID_PAYMENT', ['payment'], 'The payment is not valid.'))
  }
  const chosen = { amount: textAt(amount, 'amount') ?? '', currency: textAt(amount, 'currencyCode') ?? '' }
  const after: StoredCart = { ...cart, ...chosen, session }
  fake.state.carts.save(after)
  return { __typename, cart: renderCart(fake, after), userErrors: [], warnings: [] }
}
