import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

describe('a sandbox that is served on this machine', () => {
  it.each(['hosted', 'own'] as const)('drives the flow to its end over plain HTTP: %s page', async (page) => {
    const { sandbox, flow } = openSandbox({ origin: 'http://localhost:4000/processout' })
    let step = await flow.start(sandbox.request('fingerprint-challenge', { page }))
    for (let turn = 0; turn < 5 && step.type !== 'done'; turn += 1) {
      step = await flow.resume(step.state, await sandbox.answer(step))
    }
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
  })
})
