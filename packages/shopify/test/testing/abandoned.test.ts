import type { AuthenticationFlow, AuthenticationStep } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

const minutes = (count: number) => count * 60_000

async function toPage<Request>(flow: AuthenticationFlow<Request, 'shopify'>, request: Request) {
  const begun = await flow.start(request)
  const step = begun.type === 'redirect' ? begun : await flow.resume(begun.state, { type: 'poll' })
  if (step.type !== 'redirect') throw new Error('nothing is to be done')
  return step
}

async function toEnd(flow: AuthenticationFlow<never, 'shopify'>, from: AuthenticationStep<'shopify'>) {
  let step = from
  for (let asked = 0; step.type !== 'done' && asked < 5; asked += 1) {
    step = await flow.resume(step.state, { type: 'poll' })
  }
  if (step.type !== 'done' || step.kind !== 'payment') throw new Error('the flow has no end')
  return step.payment
}

describe('a page that nobody answers', () => {
  it('is waited for as long as ten minutes', async () => {
    const { sandbox, flows, clock, charges } = openSandbox()
    const step = await toPage(flows.checkout, sandbox.request('challenge'))
    clock.advance(minutes(10) - 1)
    const waiting = await flows.checkout.resume(step.state, await sandbox.answer(step, 'abandon'))
    expect(waiting.type === 'done').toBe(false)
    expect(charges()).toEqual([])
  })

  it('is an error after that, and charged all the same', async () => {
    const { sandbox, flows, clock, charges } = openSandbox()
    const step = await toPage(flows.checkout, sandbox.request('challenge'))
    clock.advance(minutes(10))
    expect(charges()).toHaveLength(1)
    const payment = await toEnd(flows.checkout, step)
    expect(payment.status).toBe('captured')
    expect(payment.note).toBe('There was an issue authenticating your payment.')
  })

  it('is not charged where the gateway cannot', async () => {
    const { sandbox, flows, clock, charges } = openSandbox()
    const step = await toPage(flows.checkout, sandbox.request('abandoned-not-charged'))
    clock.advance(minutes(10))
    expect((await toEnd(flows.checkout, step)).status).toBe('declined')
    expect(charges()).toEqual([])
  })

  it('is answered too late after that', async () => {
    const { sandbox, flows, clock, charges } = openSandbox()
    const step = await toPage(flows.checkout, sandbox.request('challenge'))
    clock.advance(minutes(10))
    await sandbox.answer(step, 'fail')
    expect((await toEnd(flows.checkout, step)).status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })

  it('ends the same in the legacy payment and in a cart', async () => {
    const { sandbox, flows, clock, charges } = openSandbox()
    const legacy = await toPage(flows.payment, sandbox.storefront.paymentRequest('challenge'))
    const cart = await toPage(flows.cart, sandbox.storefront.cartRequest('abandoned-not-charged'))
    clock.advance(minutes(10))
    expect((await toEnd(flows.payment, legacy)).status).toBe('captured')
    expect((await toEnd(flows.cart, cart)).status).toBe('declined')
    expect(charges()).toHaveLength(1)
  })
})
