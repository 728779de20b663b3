import { describe, expect, it } from 'vitest'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { openSandbox } from './open-sandbox.ts'

const page = ['poll', 'redirect', 'poll'] as const

/** Scenario, steps, whether the cardholder pays, and how the payment reads in REST, in the legacy payment, and in a cart. */
const rows = [
  ['frictionless', ['poll'], 1, 'captured', 'captured', 'accepted'],
  ['fingerprint', page, 1, 'captured', 'captured', 'accepted'],
  ['challenge', page, 1, 'captured', 'captured', 'accepted'],
  ['fingerprint-challenge', page, 1, 'captured', 'captured', 'accepted'],
  ['slow', ['poll'], 1, 'captured', 'captured', 'accepted'],
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

describe('a scenario, played to its end by the flow', () => {
  it('has a row for each', () => {
    expect(rows.map(([scenario]) => scenario).toSorted()).toEqual(Object.keys(scenarios).toSorted())
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
