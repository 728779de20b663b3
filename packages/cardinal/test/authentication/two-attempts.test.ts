import { createMemorySeenStore } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { songbirdScript } from '../../src/authentication/action-of.ts'
import { ownLookup } from '../../src/authentication/own-lookup.ts'
import { createCardinalClient, createCardinalFlow } from '../../src/index.ts'
import { createCardinalSandbox } from '../../src/testing/index.ts'

function open() {
  const clock = createManualClock()
  const sandbox = createCardinalSandbox({ clock, random: seededRandom(1) })
  const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions), { clock })
  /** Another card for the same order: same reference, same amount. */
  const attempt = (scenario: 'frictionless' | 'rejected') =>
    sandbox.request(scenario, { lookup: { merchant_reference: 'order-7' } })
  return { clock, sandbox, flow, attempt }
}

describe('two attempts at one order', () => {
  it('never take each other’s record: what got lost before it was sent ends unavailable', async () => {
    const { clock, sandbox, flow, attempt } = open()
    const first = await flow.start(attempt('frictionless'))
    expect(first).toMatchObject({ type: 'done', authentication: { status: 'authenticated' } })
    sandbox.fail({ kind: 'cut-before' }, { operation: 'lookup' })
    const lost = await flow.start(attempt('rejected'))
    expect(lost).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    await clock.sleep(15_000)
    const end = await flow.resume(lost.state, { type: 'poll' })
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'unavailable' } })
  })

  it('find their own record, although an earlier one looks the same', async () => {
    const { clock, sandbox, flow, attempt } = open()
    await flow.start(attempt('frictionless'))
    await clock.sleep(1_000)
    sandbox.fail({ kind: 'cut-after' }, { operation: 'lookup' })
    const lost = await flow.start(attempt('rejected'))
    const end = await flow.resume(lost.state, { type: 'poll' })
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'rejected' } })
  })
})

describe('whose a lookup is', () => {
  it('is settled once, for the flow that knew it first', async () => {
    const seen = createMemorySeenStore({ now: () => 0 })
    expect(await ownLookup(seen, 'tx', 'flow-1', 0)).toBe(true)
    expect(await ownLookup(seen, 'tx', 'flow-2', 0)).toBe(false)
    expect(await ownLookup(seen, 'tx', 'flow-2', 0)).toBe(false)
    expect(await ownLookup(seen, 'tx', 'flow-1', 0)).toBe(true)
    expect(await ownLookup(seen, 'other', 'flow-2', 0)).toBe(true)
  })
})

describe('a token that comes after a report without one', () => {
  it('still ends the flow: the page said too much too early, and the proof counts', async () => {
    const { sandbox, flow } = open()
    const challenge = await flow.start(sandbox.request('challenge'))
    if (challenge.type !== 'challenge') throw new Error(`it begins with ${challenge.type}`)
    const { id: actionId } = challenge.action
    const early = await flow.resume(challenge.state, {
      type: 'script',
      script: songbirdScript,
      actionId,
      payload: { event: 'payments.validated', data: { ErrorNumber: 1000 } },
    })
    expect(early).toMatchObject({ type: 'poll', reason: 'processing' })
    const proof = await sandbox.answer(challenge)
    expect(proof).toMatchObject({ actionId })
    const end = await flow.resume(early.state, proof)
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'authenticated', evidence: 'signed' } })
  })
})
