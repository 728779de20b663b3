import type { CallbackReceiver } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { CardinalCallbackEvent } from '../../src/callback/callback-event.ts'
import { createCardinalCallbackReceiver } from '../../src/callback/handler.ts'
import { openSandbox } from './open-sandbox.ts'

const confirmUrl = 'https://shop.example/callbacks/cardinal'

/** Some challenges that were passed in pages with a `ConfirmUrl`, and a receiver that knows them. */
async function confirmed(count = 1) {
  const opened = openSandbox()
  const { client, sandbox, flow, clock } = opened
  const steps = []
  for (let at = 0; at < count; at += 1) {
    const session = await client.createSession({ confirmUrl })
    await sandbox.setUp(session.jwt)
    const step = await flow.start(sandbox.request('challenge', { session }))
    await sandbox.answer(step)
    steps.push(step)
  }
  const events: CardinalCallbackEvent[] = []
  const receive = createCardinalCallbackReceiver({
    client,
    clock,
    wasIssued: () => true,
    onEvent: (event) => void events.push(event),
  })
  return { ...opened, steps, events, receive }
}

const answering =
  (status: number): CallbackReceiver =>
  async () =>
    new Response(null, { status })

describe('deliverCallbacks', () => {
  it('posts the token to the receiver, which believes it, and the flow ends with it', async () => {
    const { sandbox, flow, receive, events, steps } = await confirmed()
    expect(await sandbox.deliverCallbacks(receive)).toEqual([200])
    const [event] = events
    const [step] = steps
    if (event === undefined || step === undefined) throw new Error('nothing arrived')
    expect([event.id, event.evidence]).toEqual([step.state.id, 'signed'])
    const done = await flow.resume(step.state, event)
    expect(done.type === 'done' && done.authentication.status).toBe('authenticated')
  })

  it('posts as often as asked; the receiver hands over once', async () => {
    const { sandbox, receive, events } = await confirmed()
    expect(await sandbox.deliverCallbacks(receive, { times: 3 })).toEqual([200, 200, 200])
    expect(events).toHaveLength(1)
  })

  it('posts each once, and nothing when there is nothing new', async () => {
    const { sandbox, receive, events } = await confirmed(2)
    expect(await sandbox.deliverCallbacks(receive)).toEqual([200, 200])
    expect(await sandbox.deliverCallbacks(receive)).toEqual([])
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
  })

  it('posts again what was not answered with 200', async () => {
    const { sandbox, receive, events } = await confirmed()
    expect(await sandbox.deliverCallbacks(answering(503))).toEqual([503])
    expect(await sandbox.deliverCallbacks(receive)).toEqual([200])
    expect(events).toHaveLength(1)
  })

  it('posts in another order where it is asked to, and loses none', async () => {
    const { sandbox, receive, events, steps } = await confirmed(6)
    await sandbox.deliverCallbacks(receive, { shuffled: true })
    const order = events.map(({ id }) => id)
    expect(order).not.toEqual(steps.map(({ state }) => state.id))
    expect(order.toSorted()).toEqual(steps.map(({ state }) => state.id).toSorted())
  })

  it('has nothing to post without a ConfirmUrl', async () => {
    const { sandbox, atChallenge } = openSandbox()
    await sandbox.answer(await atChallenge())
    expect(await sandbox.deliverCallbacks(answering(200))).toEqual([])
  })

  it('has nothing to post after reset', async () => {
    const { sandbox } = await confirmed()
    sandbox.reset()
    expect(await sandbox.deliverCallbacks(answering(200))).toEqual([])
  })
})
