import { toPaymentResult } from '@three-ds/shopify'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { check } from './check.ts'

const sandbox = createShopifySandbox()
const checkout = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
let step = await checkout.start(sandbox.request('challenge'))
while (step.type !== 'done') step = await checkout.resume(step.state, await sandbox.answer(step))
check('the checkout captures', step.kind === 'payment' && step.payment.status === 'captured')

const { storefront } = sandbox
const cart = createShopifyCartFlow(createShopifyStorefrontClient(storefront.clientOptions))
let next = await cart.start(storefront.cartRequest('frictionless'))
while (next.type !== 'done') next = await cart.resume(next.state, await sandbox.answer(next))
check('the cart is accepted', next.kind === 'payment' && next.payment.status === 'accepted')

check(
  'the other functions are there',
  [toPaymentResult, createShopifyPaymentsAppClient].every((one) => typeof one === 'function'),
)
