import type { JsonObject } from '@three-ds/core'
import type { Resolver } from '../graphql/graphql-api.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { type Fields, objectAt, textAt } from '../state/fields.ts'
import { lookAtPayment } from '../state/look-at-payment.ts'
import { gid } from '../state/make-id.ts'
import { startPayment } from '../state/start-payment.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { renderStorefrontCheckout } from '../wire/render-storefront-checkout.ts'
import { renderStorefrontPayment } from '../wire/render-storefront-payment.ts'
import { moneyIn, sessionUnder } from './read-payment.ts'

const payload = (more: JsonObject): JsonObject => ({
  __typename: 'CheckoutCompleteWithCreditCardV2Payload',
  checkout: null,
  payment: null,
  checkoutUserErrors: [],
  userErrors: [],
  ...more,
})

/** Source: Storefront API 2024-01, enum `CheckoutErrorCode`, for the codes; the words are the fake's. */
function refused(code: string, field: readonly string[], message: string): JsonObject {
  const error = { code, field, message }
  return payload({
    checkoutUserErrors: [{ __typename: 'CheckoutUserError', ...error }],
    userErrors: [{ __typename: 'UserError', field, message }],
  })
}

function begun(fake: FakeShopify, payment: StoredPayment): JsonObject {
  const rendered = renderStorefrontPayment(fake, payment)
  return payload({ checkout: rendered['checkout'] ?? null, payment: rendered })
}

const checkoutToken = (id: string): string => /^gid:\/\/shopify\/Checkout\/(\w+)/.exec(id)?.[1] ?? ''

/** A payment begins; one under an idempotency key that the checkout knows is given back, and nothing is done. */
export const completeCheckout: Resolver = (fake, given, version) => {
  const id = textAt(given, 'checkoutId') ?? ''
  const checkout = fake.state.checkouts.get(checkoutToken(id))
  if (checkout === undefined) return refused('INVALID', ['checkoutId'], 'Checkout does not exist')
  const input: Fields = objectAt(given, 'payment') ?? {}
  const key = textAt(input, 'idempotencyKey')
  if (key === undefined) return refused('BLANK', ['payment', 'idempotencyKey'], 'Idempotency key is missing')
  const known = fake.state.paymentUnder(id, key)
  if (known !== undefined) return begun(fake, known)
  const amount: Fields = objectAt(input, 'paymentAmount') ?? {}
  const money = moneyIn(amount['amount'], amount['currencyCode'])
  if (money === undefined) return refused('INVALID', ['payment', 'paymentAmount'], 'Amount is invalid')
  const { session } = sessionUnder(fake, input['vaultId']) ?? {}
  if (session === undefined) return refused('INVALID', ['payment', 'vaultId'], 'Card is invalid')
  const intent = {
    operation: 'completeCheckoutWithCreditCard',
    kind: 'storefront',
    purchaseId: id,
    key,
    session,
    money,
  } as const
  return begun(fake, startPayment(fake, { ...intent, version }))
}

/** A payment or a checkout by its id; every other node is unknown here. */
export const node: Resolver = (fake, given) => {
  const id = textAt(given, 'id') ?? ''
  const payment = fake.state.payments.get(id.split('/').at(-1) ?? '')
  if (payment?.kind === 'storefront' && gid('Payment', payment.id) === id) {
    return renderStorefrontPayment(fake, lookAtPayment(fake, payment))
  }
  const checkout = fake.state.checkouts.get(checkoutToken(id))
  if (checkout === undefined) return null
  const payments = fake.state.payments.by('purchase', id).map((one) => lookAtPayment(fake, one))
  return renderStorefrontCheckout(
    fake,
    id,
    payments.at(-1)?.money ?? { minorUnits: 0, currency: checkout.currency },
    payments,
  )
}
