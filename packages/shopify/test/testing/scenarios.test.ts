import { describe, expect, it } from 'vitest'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

const page = ['poll', 'redirect', 'poll'] as const

/** Scenario, steps, whether the cardholder pays, and how the payment reads in REST, in the legacy payment, and in a cart. */
const rows = [
  ['frictionless', ['poll'], 1, 'captured', 'captured', 'accepted'],
  ['fingerprint', page, 1, 'captured', 'captured', 'accepted'],
  ['challenge', page, 1, 'captured', 'captured', 'accepted'],
  ['fingerprint-challenge', page, 1, 'captured', 'captured', 'accepted'],
  ['slow', ['poll'], 1, 'captured', 'captured', 'accepted'],
  ['challenge-twice', page, 1, 'captured', 'captured', 'accepted'],
  ['cardinal', page, 1, 'captured', 'captured', 'accepted'],
  ['error-charged', ['poll'], 1, 'captured', 'captured', 'accepted'],
  ['in-review', ['poll'], 1, 'in-review', 'captured', 'accepted'],
  ['bare-answer', ['poll'], 1, 'authorized', 'captured', 'accepted'],
  ['abandoned-not-charged', page, 1, 'captured', 'captured', 'accepted'],
  ['failed', page, 0, 'declined', 'declined', 'declined'],
  ['rejected', ['poll'], 0, 'declined', 'declined', 'declined'],
  ['declined', ['poll'], 0, 'declined', 'declined', 'declined'],
  ['declined-after-challenge', page, 0, 'declined', 'declined', 'declined'],
  ['error-not-charged', ['poll'], 0, 'declined', 'declined', 'declined'],
  ['bare-failure', ['poll'], 0, 'declined', 'declined', 'declined'],
] as const

/** What the first answer tells. A cart is never done by its submission. */
const atOnce = [
  ['paid-at-once', [], ['poll']],
  ['challenge-at-once', ['redirect', 'poll'], page],
] as const

describe('a scenario, played to its end by the flow', () => {
  it('has a row for each', () => {
    const names = [...rows.map(([scenario]) => scenario), ...atOnce.map(([scenario]) => scenario)]
    expect(names.toSorted()).toEqual(Object.keys(scenarios).toSorted())
  })

  it.each(rows)('%s, a checkout payment: %j, charges %i, %s', async (scenario, steps, charged, status) => {
    const { sandbox, flows, play, charges, drift } = openSandbox()
    const { payment, authentication, ...played } = await play(flows.checkout, sandbox.request(scenario))
    expect(played.steps).toEqual(steps)
    expect(payment.status).toBe(status)
    expect(payment.evidence).toBe('fetched')
    expect(authentication.status).toBe('unknown')
    expect(charges()).toHaveLength(charged)
    expect(drift).toEqual([])
  })

  it.each(rows)('%s, a legacy payment: %j, charges %i, not %s but %s', async (scenario, steps, charged, _, status) => {
    const { sandbox, flows, play, charges, drift } = openSandbox()
    const request = sandbox.storefront.paymentRequest(scenario)
    const { payment, authentication, ...played } = await play(flows.payment, request)
    expect(played.steps).toEqual(steps)
    expect(payment.status).toBe(status)
    expect(authentication.status).toBe('unknown')
    expect(charges()).toHaveLength(charged)
    expect(drift).toEqual([])
  })

  it.each(rows)(
    '%s, a cart: %j, charges %i, neither %s nor %s but %s',
    async (scenario, steps, charged, _, __, status) => {
      const { sandbox, flows, play, charges, drift } = openSandbox()
      const request = sandbox.storefront.cartRequest(scenario)
      const { payment, authentication, ...played } = await play(flows.cart, request)
      expect(played.steps).toEqual(steps)
      expect(payment.status).toBe(status)
      expect(authentication.status).toBe('unknown')
      expect(charges()).toHaveLength(charged)
      expect(drift).toEqual([])
    },
  )

  it.each(atOnce)('%s: %j, and with a cart %j', async (scenario, steps, inCart) => {
    const { sandbox, flows, play, charges } = openSandbox()
    const rest = await play(flows.checkout, sandbox.request(scenario))
    const legacy = await play(flows.payment, sandbox.storefront.paymentRequest(scenario))
    const cart = await play(flows.cart, sandbox.storefront.cartRequest(scenario))
    expect([rest.steps, legacy.steps, cart.steps]).toEqual([steps, steps, inCart])
    expect([rest, legacy, cart].map(({ payment }) => payment.status)).toEqual(['captured', 'captured', 'accepted'])
    expect(charges()).toHaveLength(3)
  })

  it('waits where the submission of a cart is throttled, and buys it once', async () => {
    const { sandbox, flows, play, charges } = openSandbox()
    const { payment } = await play(flows.cart, sandbox.storefront.cartRequest('submit-throttled'))
    expect(payment.status).toBe('accepted')
    expect(charges()).toHaveLength(1)
  })

  it('may be started again where a cart was throttled before it was submitted', async () => {
    const { sandbox, flows, play, clock, charges } = openSandbox()
    const request = sandbox.storefront.cartRequest('prepare-throttled')
    const error = await refusal(() => flows.cart.start(request))
    expect(error.code).toBe('rate-limited')
    expect(error.retryAfterMs).toBe(1_000)
    expect(charges()).toEqual([])
    clock.advance(1_000)
    expect((await play(flows.cart, request)).payment.status).toBe('accepted')
    expect(charges()).toHaveLength(1)
  })

  it.each([
    ['not-ready', 'prepareCartForCompletion'],
    ['payment-refused', 'updateCartPayment'],
    ['submit-failed', 'submitCartForCompletion'],
  ] as const)('%s: a cart is refused by %s, and nothing is charged', async (trouble, operation) => {
    const { sandbox, flows, charges } = openSandbox()
    const error = await refusal(() => flows.cart.start(sandbox.storefront.cartRequest(trouble)))
    expect(error.code).toBe('refused')
    expect(error.operation).toBe(operation)
    expect(error.outcome).toBe('rejected')
    expect(charges()).toEqual([])
  })

  it.each(['submit-unknown', 'attempt-unknown', 'action-unknown', 'action-without-url'] as const)(
    '%s: what nobody knows yet is asked about again, and is neither success nor decline',
    async (trouble) => {
      const { sandbox, flows } = openSandbox()
      let step = await flows.cart.start(sandbox.storefront.cartRequest(trouble))
      for (let asked = 0; asked < 4; asked += 1) {
        expect(step.type).toBe('poll')
        step = await flows.cart.resume(step.state, await sandbox.answer(step))
      }
    },
  )

  it('tells an error that charged as a note', async () => {
    const { sandbox, flows, play } = openSandbox()
    const { payment } = await play(flows.checkout, sandbox.request('error-charged'))
    expect(payment.note).toBe('There was an issue authenticating your payment.')
  })

  it.each(['fail', 'cancel'] as const)('is not charged where the cardholder will %s', async (how) => {
    const { sandbox, flows, play, charges } = openSandbox()
    const { payment } = await play(flows.checkout, sandbox.request('challenge'), how)
    const legacy = await play(flows.payment, sandbox.storefront.paymentRequest('challenge'), how)
    const cart = await play(flows.cart, sandbox.storefront.cartRequest('challenge'), how)
    for (const { status } of [payment, legacy.payment, cart.payment]) expect(status).toBe('declined')
    expect(charges()).toEqual([])
  })
})
