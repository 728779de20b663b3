import { waitFor } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import {
  createShopifyCartFlow,
  createShopifyPaymentFlow,
  createShopifyStorefrontClient,
} from '@three-ds/shopify/storefront'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { describe, expect, it } from 'vitest'

/** The two flows over the fake, on one clock. */
function open() {
  const clock = createManualClock()
  const sandbox = createShopifySandbox({ clock, random: seededRandom(3) })
  const { clientOptions, legacyClientOptions } = sandbox.storefront
  const cart = createShopifyCartFlow(createShopifyStorefrontClient(clientOptions), { clock })
  const payment = createShopifyPaymentFlow(createShopifyStorefrontClient(legacyClientOptions), { clock })
  const charges = () => sandbox.ledger.filter(({ charged }) => charged).length
  return {
    sandbox,
    cart,
    payment,
    charges,
    waiting: { clock: { ...clock, sleep: async (ms: number) => clock.advance(ms) } },
  }
}

describe('a cart at the fake', () => {
  it('goes by way of the buyer, and closes the page when the order is made', async () => {
    const { sandbox, cart, charges, waiting } = open()
    const step = await waitFor(cart, await cart.start(sandbox.storefront.cartRequest('challenge')), waiting)
    expect(step.type).toBe('redirect')
    expect(charges()).toBe(0)
    await sandbox.answer(step)
    const end = await waitFor(cart, step, { ...waiting, until: 'done' })
    expect(end).toMatchObject({ type: 'done', payment: { status: 'accepted' }, authentication: { status: 'unknown' } })
    expect(charges()).toBe(1)
  })

  it('waits for as long as a throttling asks, and is submitted once', async () => {
    const { sandbox, cart, charges, waiting } = open()
    const step = await cart.start(sandbox.storefront.cartRequest('submit-throttled'))
    expect(step).toMatchObject({ type: 'poll', reason: 'throttled' })
    expect((await waitFor(cart, step, waiting)).type).toBe('done')
    expect(charges()).toBe(1)
  })

  it('is asked for for as long as it takes, where its action is not known', async () => {
    const { sandbox, cart, waiting } = open()
    const step = await waitFor(cart, await cart.start(sandbox.storefront.cartRequest('action-unknown')), waiting)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })
})

describe('a legacy payment at the fake', () => {
  it('is charged after an error too, and keeps the message', async () => {
    const { sandbox, payment, charges, waiting } = open()
    const end = await waitFor(payment, await payment.start(sandbox.storefront.paymentRequest('error-charged')), waiting)
    expect(end).toMatchObject({ type: 'done', payment: { status: 'captured' } })
    expect(end).toHaveProperty('payment.note')
    expect(charges()).toBe(1)
  })

  it('that nobody answers is told by the payment after ten minutes', async () => {
    const { sandbox, payment, waiting } = open()
    const step = await waitFor(payment, await payment.start(sandbox.storefront.paymentRequest('challenge')), waiting)
    expect(step.type).toBe('redirect')
    const minute = await waitFor(payment, step, { ...waiting, until: 'done' })
    expect(minute).toEqual(step)
    const end = await waitFor(payment, minute, { ...waiting, until: 'done', timeoutMs: 15 * 60_000 })
    expect(end).toMatchObject({ type: 'done', payment: { status: 'captured' } })
  })
})
