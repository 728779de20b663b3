import type { AuthenticationStep } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

/** What the flow ends with after this answer; a poll follows where the answer did not end it. */
async function endAfter(how: Parameters<ReturnType<typeof openSandbox>['sandbox']['answer']>[1]) {
  const { sandbox, flow, atChallenge } = openSandbox()
  const step = await atChallenge()
  return flow.resume(step.state, await sandbox.answer(step, how))
}

describe('answer to a challenge', () => {
  it('passes by default: the flow believes the signature', async () => {
    const step = await endAfter(undefined)
    if (step.type !== 'done') throw new Error('not the end')
    expect([step.authentication.status, step.authentication.evidence]).toEqual(['authenticated', 'signed'])
  })

  it.each([
    [{ otp: '1234' }, 'authenticated'],
    [{ otp: '4321' }, 'failed'],
    ['fail', 'failed'],
    ['cancel', 'failed'],
  ] as const)('%j: ends as %s', async (how, status) => {
    const step = await endAfter(how)
    expect(step.type === 'done' && step.authentication.status).toBe(status)
  })

  it('reports the two arguments of payments.validated, under the action’s id', async () => {
    const { sandbox, atChallenge } = openSandbox()
    const step = await atChallenge()
    const event = await sandbox.answer(step)
    expect(event).toMatchObject({
      type: 'script',
      script: 'cardinal-songbird',
      actionId: 'action' in step ? step.action.id : '',
      payload: { data: { ActionCode: 'SUCCESS' }, jwt: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) },
    })
  })

  it('decides nothing if the cardholder walks away', async () => {
    const { sandbox, client, atChallenge } = openSandbox()
    const step = await atChallenge()
    expect(await sandbox.answer(step, 'abandon')).toEqual({ type: 'poll' })
    const { records } = await client.listAuthentications()
    expect(records[0]?.authentication?.pares_status).toBe('C')
  })

  it('gives no token where the connection is cut: the flow reads the record', async () => {
    const { sandbox, flow, atChallenge } = openSandbox()
    const step = await atChallenge()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'continue' })
    const done = await flow.resume(step.state, await sandbox.answer(step))
    if (done.type !== 'done') throw new Error('not the end')
    expect([done.authentication.status, done.authentication.evidence]).toEqual(['authenticated', 'fetched'])
  })
})

describe('answer', () => {
  it('asks again where there is nothing to answer', async () => {
    const { sandbox, flow } = openSandbox()
    const step = await flow.start(sandbox.request('frictionless'))
    expect(step.type).toBe('done')
    expect(await sandbox.answer(step)).toEqual({ type: 'poll' })
  })

  it('refuses a step of another sandbox', async () => {
    const step = await openSandbox().atChallenge()
    const error = await refusal(() => openSandbox().sandbox.answer(step))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe('step')
  })

  it('refuses a step of another provider', async () => {
    const { sandbox, atChallenge } = openSandbox()
    const step = await atChallenge()
    if (step.type !== 'challenge') throw new Error('no challenge')
    const actions: readonly AuthenticationStep[] = [
      { ...step, action: { id: 'x', type: 'frame', url: 'https://acs.test/', hidden: false } },
      { ...step, action: { id: 'x', type: 'script', script: 'another', parameters: {} } },
      { ...step, action: { id: 'x', type: 'script', script: 'cardinal-songbird', parameters: {} } },
    ]
    for (const one of actions) expect((await refusal(() => sandbox.answer(one))).issues[0]?.path).toBe('step')
  })

  it('takes the step of a lookup whose answer got lost, once the flow has found it', async () => {
    const { sandbox, flow } = openSandbox()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'lookup' })
    const lost = await flow.start(sandbox.request('challenge'))
    expect(lost.type).toBe('poll')
    const found = await flow.resume(lost.state, { type: 'poll' })
    expect(found.type).toBe('challenge')
    const done = await flow.resume(found.state, await sandbox.answer(found))
    expect(done.type === 'done' && done.authentication.status).toBe('authenticated')
    expect(sandbox.ledger).toHaveLength(1)
  })
})
