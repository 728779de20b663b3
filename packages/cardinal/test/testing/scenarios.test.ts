import type { AuthenticationStatus } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { CardinalScenario } from '../../src/testing/data/scenarios.ts'
import { openSandbox } from './open-sandbox.ts'

/** What each scenario comes to in core's words; the payment of a scenario is another matter. */
const ends: Readonly<Record<CardinalScenario, AuthenticationStatus>> = {
  frictionless: 'authenticated',
  fingerprint: 'authenticated',
  challenge: 'authenticated',
  'fingerprint-challenge': 'authenticated',
  failed: 'failed',
  rejected: 'rejected',
  declined: 'authenticated',
  'soft-declined': 'authenticated',
  'partially-authorized': 'authenticated',
  attempted: 'attempted',
  unavailable: 'unavailable',
  'lookup-unavailable': 'unavailable',
  'lookup-error': 'unavailable',
  'lookup-timeout': 'unavailable',
  bypassed: 'bypassed',
  'challenge-failed': 'failed',
  'challenge-unavailable': 'unavailable',
  'challenge-error': 'unknown',
  'method-url': 'authenticated',
  'data-only': 'informational',
  'not-enrolled': 'not-enrolled',
  'bad-signature': 'unknown',
}

// Object.keys forgets which names there are.
const names = Object.keys(ends) as readonly CardinalScenario[]

describe('a scenario, played to its end by the flow', () => {
  it.each(names)('%s: ends as it is named, charges nothing, and says nothing unknown', async (scenario) => {
    for (const cards of ['visa-2.2', 'mastercard-2.2'] as const) {
      const { sandbox, flow, drift, charges } = openSandbox()
      let step = await flow.start(sandbox.request(scenario, { cards }))
      expect(step.type).toBe(scenario.includes('challenge') ? 'challenge' : 'done')
      if (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
      if (step.type !== 'done') throw new Error('the flow has no end')
      expect(step.kind).toBe('authentication')
      expect(step.authentication.status).toBe(ends[scenario])
      expect(step.authentication.test).toBe(true)
      expect(step.authentication.scheme).toBe(cards === 'visa-2.2' ? 'visa' : 'mastercard')
      expect(charges()).toEqual([])
      expect(drift).toEqual([])
    }
  })
})
