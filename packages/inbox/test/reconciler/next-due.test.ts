import type { AuthenticationState, StepAt } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowPaces, modestPace, paceOf } from '../../src/reconciler/flow-paces.ts'
import { nextDue } from '../../src/reconciler/next-due.ts'

const now = Date.UTC(2026, 0, 31, 9, 30)
const iso = (ms: number) => new Date(ms).toISOString()
const day = 24 * 3_600_000

const stateAt = (step: StepAt, deadline?: number): AuthenticationState => ({
  version: 1,
  provider: 'acme',
  id: 'acme:1',
  revision: 1,
  createdAt: iso(now),
  step,
  data: {},
  ...(deadline === undefined ? {} : { deadline: iso(deadline) }),
})

const poll = (notBefore: number): StepAt => ({ type: 'poll', reason: 'processing', notBefore: iso(notBefore) })
const challenge: StepAt = { type: 'challenge', action: { id: 'a', type: 'redirect', url: 'https://acs.example' } }
const done: StepAt = {
  type: 'done',
  kind: 'authentication',
  authentication: { provider: 'acme', status: 'authenticated', evidence: 'fetched', test: true },
}
const pace = modestPace('acme')
const slow = { now, round: 0, random: () => 0 }

describe('when a flow is asked about next', () => {
  it('is never, once it is done', () => {
    expect(nextDue(stateAt(done), pace, slow, now + day)).toBeUndefined()
  })

  it('is a second later at first, and half as much again after each round without news', () => {
    const dues = [0, 1, 2].map((round) => nextDue(stateAt(poll(now)), pace, { ...slow, round }, now + day))
    expect(dues).toEqual([now + 1_000, now + 1_500, now + 2_250])
  })

  it('is not before the provider wants to be asked', () => {
    expect(nextDue(stateAt(poll(now + 40_000)), pace, slow, now + day)).toBe(now + 40_000)
  })

  it('leaves the page some time to report by itself', () => {
    expect(nextDue(stateAt(challenge), pace, slow, now + day)).toBe(now + 15_000)
  })

  it('is a second after the deadline of a step of the page', () => {
    expect(nextDue(stateAt(challenge, now + 10_000), pace, slow, now + day)).toBe(now + 11_000)
  })

  it('is at the deadline alone where a question before it leads nowhere', () => {
    expect(nextDue(stateAt(challenge, now + 900_000), flowPaces.finaro, slow, now + day)).toBe(now + 901_000)
  })

  it('is again and again after the deadline', () => {
    expect(nextDue(stateAt(challenge, now - 1_000), flowPaces.finaro, slow, now + day)).toBe(now + 15_000)
  })

  it('is at the end of patience at the latest', () => {
    expect(nextDue(stateAt(challenge), pace, slow, now + 5_000)).toBe(now + 5_000)
  })

  it('is later than now, not before the provider’s time, and within the longest pause, whatever the state', () => {
    const step = fc.oneof(
      fc.integer({ min: -day, max: day }).map((ms) => poll(now + ms)),
      fc.constant(challenge),
    )
    const deadline = fc.option(
      fc.integer({ min: -day, max: day }).map((ms) => now + ms),
      { nil: undefined },
    )
    const paces = fc.constantFrom(...Object.values(flowPaces))
    const round = fc.nat({ max: 1_000_000 })
    const random = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(step, deadline, paces, round, random, (at, ends, of, rounds, chance) => {
        const due = nextDue(stateAt(at, ends), of, { now, round: rounds, random: () => chance }, now + 10 * day) ?? 0
        expect(due).toBeGreaterThan(now)
        if (at.type === 'poll') {
          expect(due).toBeGreaterThanOrEqual(Date.parse(at.notBefore))
          expect(due).toBeLessThanOrEqual(Math.max(now + of.longestPauseMs, Date.parse(at.notBefore)))
        } else if (of.asksMeanwhile) expect(due).toBeLessThanOrEqual(now + of.longestPauseMs)
      }),
    )
  })
})

describe('the paces', () => {
  it('ask Spreedly for fewer lists than the thirty a minute that it allows', () => {
    const { budget, calls } = flowPaces.spreedly.find
    expect(budget.perMinute).toBeLessThan(30)
    expect(budget.burst).toBeGreaterThanOrEqual(calls)
  })

  it.each(Object.entries(flowPaces))('let %s make a whole question at once', (_name, { read, find }) => {
    for (const { budget, calls } of [read, find]) expect(budget.burst).toBeGreaterThanOrEqual(calls)
  })

  it('outlast ProcessOut’s hour, and Shopify’s ten minutes', () => {
    expect(flowPaces.processout.patienceMs).toBeGreaterThan(3_600_000)
    expect(flowPaces.shopify.patienceMs).toBeGreaterThan(600_000)
  })

  it('have a modest one for a provider that they do not know, and for no key of an object', () => {
    expect(paceOf('acme').read.budget.name).toBe('acme:reads')
    expect(paceOf('constructor').read.budget.name).toBe('constructor:reads')
    expect(paceOf('spreedly')).toBe(flowPaces.spreedly)
  })
})
