import type { FakePathParameters, FakeReply } from '@three-ds/core/testing'
import { retryAfterSeconds } from '../data/limits.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { isOver, lookAtPayment } from '../state/look-at-payment.ts'
import { startPayment } from '../state/start-payment.ts'
import type { StoredCheckout } from '../state/stored-checkout.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { renderCheckoutPayment, renderListedPayment } from '../wire/render-checkout-payment.ts'
import { moneyIn, paymentIn, sessionUnder, uniqueTokenIn } from './read-payment.ts'
import { reply } from './reply.ts'
import type { RestHandle } from './rest-route.ts'

function checkoutOf({ state }: FakeShopify, { checkout_token = '' }: FakePathParameters): StoredCheckout {
  const found = state.checkouts.get(checkout_token)
  if (found === undefined) throw new Refused(refusals.notFound)
  return found
}

/** 202 while it is processed or waits for the cardholder, 200 when it is over, whatever the end. Source: seed document. */
function paymentReply(fake: FakeShopify, payment: StoredPayment): FakeReply {
  const body = { payment: renderCheckoutPayment(fake, payment) }
  return isOver(payment) ? reply(200, body) : { ...reply(202, body), headers: { 'retry-after': retryAfterSeconds } }
}

/** A payment begins; one under a unique token that the checkout knows is given back as it stands, and nothing is done. */
export const createPayment: RestHandle = (fake, { text }, parameters, version) => {
  const checkout = checkoutOf(fake, parameters)
  const fields = paymentIn(text)
  const key = uniqueTokenIn(fields)
  const known = fake.state.paymentUnder(checkout.id, key)
  if (known !== undefined) return paymentReply(fake, known)
  const money = moneyIn(fields['amount'], checkout.currency)
  if (money === undefined) throw new Refused(refusals.amount)
  const { session } = sessionUnder(fake, fields['session_id']) ?? {}
  if (session === undefined) throw new Refused(refusals.session)
  const intent = { operation: 'createPayment', kind: 'checkout', purchaseId: checkout.id, key, session, money } as const
  return paymentReply(fake, startPayment(fake, { ...intent, version }))
}

/** A payment as it stands. */
export const getPayment: RestHandle = (fake, _call, parameters) => {
  const { id } = checkoutOf(fake, parameters)
  const payment = fake.state.payments.get(parameters['payment_id'] ?? '')
  if (payment?.purchaseId !== id) throw new Refused(refusals.notFound)
  return paymentReply(fake, lookAtPayment(fake, payment))
}

/** Every payment of a checkout, none of them with `next_action`. */
export const listPayments: RestHandle = (fake, _call, parameters) => {
  const payments = fake.state.payments.by('purchase', checkoutOf(fake, parameters).id)
  return reply(200, { payments: payments.map((payment) => renderListedPayment(payment)) })
}

/** How many payments a checkout has. */
export const countPayments: RestHandle = (fake, _call, parameters) =>
  reply(200, { count: fake.state.payments.by('purchase', checkoutOf(fake, parameters).id).length })
