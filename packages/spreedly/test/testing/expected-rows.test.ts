import { assessLiability } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { expectedRows } from '../../../../examples/demo/src/spreedly/expected-rows.ts'
import { openSandbox } from './open-sandbox.ts'

async function play(scenario: (typeof expectedRows)[number]['scenario']) {
  const { sandbox, flow, drift, charges } = openSandbox()
  let step = await flow.start(sandbox.request(scenario))
  const steps: string[] = []
  while (step.type !== 'done' && steps.length < 5) {
    steps.push(step.type)
    step = await flow.resume(step.state, await sandbox.answer(step))
  }
  if (step.type !== 'done' || step.kind !== 'payment') throw new Error('the flow has no end')
  return { steps, authentication: step.authentication, payment: step.payment, drift, charges: charges().length }
}

describe('a scenario, played to its end by the flow', () => {
  it.each(expectedRows)('$scenario: $title', async (row) => {
    const { steps, authentication, payment, drift, charges } = await play(row.scenario)
    expect(steps).toEqual(row.steps)
    expect(payment.providerStatus).toBe(row.state)
    expect(payment.status).toBe(row.payment)
    expect(payment.amount).toEqual({ minorUnits: row.amount, currency: row.currency })
    expect(authentication.status).toBe(row.authentication)
    expect(authentication.eci).toBe(row.eci)
    expect(assessLiability(authentication).liability).toBe(row.liability)
    expect(charges).toBe(row.moneyMoved ? 1 : 0)
    expect(drift).toEqual([])
  })
})
