import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { decodeGatewayRequest } from '../../src/authentication/gateway-request.ts'
import { refusal } from '../refusal.ts'
import { wentWell } from '../sample.ts'
import {
  back,
  byRule,
  calls,
  listed,
  listedAs,
  own,
  page,
  poll,
  softDecline,
  standingAt,
  token,
  told,
} from './flow-sample.ts'

/** No transaction of the invoice is known. */
const nothing = listed()

const script = (payload: unknown) =>
  ({ type: 'script', script: 'processout-customer-action', payload: payload as never }) as const

describe('a page of one’s own', () => {
  it('says at the start that it can run 3-D Secure 2', async () => {
    const { gateway } = await standingAt(wentWell('authorized'), own)
    expect(gateway.requests[1]?.body).toEqual({ enable_three_d_s_2: true, ...own.authorize })
  })

  it.each(['redirect', 'url', 'challenge-mobile', 'brand-new'])('gets %s as a challenge', async (type) => {
    const { first } = await standingAt(softDecline(type, page, { metadata: { no_iframe: 'true' } }), own)
    expect(first).toMatchObject({
      type: 'challenge',
      action: {
        type: 'script',
        script: 'processout-customer-action',
        parameters: { type, value: page, metadata: { no_iframe: 'true' } },
      },
    })
    expect(first).not.toHaveProperty('action.parameters.timeoutMs')
  })

  it.each(['fingerprint', 'fingerprint-mobile'])('gets %s with ten seconds', async (type) => {
    const { first } = await standingAt(softDecline(type), own)
    expect(first).toMatchObject({ type: 'fingerprint', action: { parameters: { type, timeoutMs: 10_000 } } })
    expect(first).not.toHaveProperty('action.parameters.metadata')
    expect(first.state.deadline).toBe('2026-06-25T09:00:10.000Z')
  })

  it.each([
    ['a return', { type: 'return', parameters: { token } } as const],
    ['a script', script({ source: token })],
    ['a bare payload', script(token)],
  ])('has its token sent again from %s, under a key of its own', async (_what, event) => {
    const { first, resume, gateway } = await standingAt(softDecline(), own)
    const { step, made } = await resume(first, event, wentWell('authorized'))
    expect(made).toEqual([calls.authorize])
    expect(gateway.requests[2]?.body).toEqual({ enable_three_d_s_2: true, incremental: true, source: token })
    const keys = gateway.requests.map(({ headers }) => headers['idempotency-key'])
    expect(keys[2]).toBe(keys[1]?.replace(/-1$/, '-2'))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
  })

  it.each([
    ['a card', 'card_of_somebody'],
    ['a customer’s token', 'tok_of_somebody'],
    ['a broken token', 'gway_req_???'],
    ['nothing', ''],
  ])('cannot have %s charged: the payment is read instead', async (_what, source) => {
    const { first, resume } = await standingAt(softDecline(), own)
    const { made } = await resume(first, { type: 'return', parameters: { source } }, nothing)
    expect(made).toEqual([calls.list])
  })

  it('goes from a fingerprint to a challenge to the end, each pass once', async () => {
    const { first, resume, flow, gateway } = await standingAt(softDecline('fingerprint'), own)
    const challenged = await resume(first, script({ token }), softDecline())
    expect(challenged.step.type).toBe('challenge')
    expect((await flow.resume(first.state, script({ token }))).note).toBe('repeated')
    const ended = await resume(challenged.step, script({ token }), wentWell('authorized'))
    expect(ended.step.type).toBe('done')
    expect(gateway.calls.filter((call) => call === calls.authorize)).toHaveLength(3)
  })

  it.each([
    ['the frame says so', { type: 'frame', outcome: 'timed-out' } as const],
    ['the script says so', script({ timedOut: true })],
  ])('sends the time-out of a fingerprint where %s', async (_what, event) => {
    const { first, resume, gateway } = await standingAt(softDecline('fingerprint'), own)
    await resume(first, event, wentWell('authorized'))
    const { source } = z.object({ source: z.string() }).parse(gateway.requests[2]?.body)
    expect(decodeGatewayRequest(source)).toMatchObject({ url: page, method: 'POST' })
    expect(decodeGatewayRequest(source).body).toContain('threeDS2FingerprintTimeout')
  })

  it('sends the time-out after ten seconds by the server’s clock, whatever comes late', async () => {
    const { first, resume, gateway, clock } = await standingAt(softDecline('fingerprint'), own)
    clock.advance(10_000)
    await resume(first, script({ token }), wentWell('authorized'))
    expect(gateway.requests[2]?.body).not.toMatchObject({ source: token })
  })

  it('waits for a fingerprint whose page has not said anything', async () => {
    const { first, resume } = await standingAt(softDecline('fingerprint'), own)
    const { step } = await resume(first, poll, nothing)
    expect(step).toMatchObject({ type: 'fingerprint', state: first.state })
  })

  it.each([null, 7, 'timedOut', { timedOut: 'true' }, [true]])(
    'takes the payload %j of a script for no time-out',
    async (payload) => {
      const { first, resume } = await standingAt(softDecline('fingerprint'), own)
      expect((await resume(first, script(payload), nothing)).made).toEqual([calls.list])
    },
  )

  it('waits for the token of a fingerprint whose frame has only loaded', async () => {
    const { first, resume } = await standingAt(softDecline('fingerprint'), own)
    const loaded = await resume(first, { type: 'frame', outcome: 'completed' }, nothing)
    expect(loaded.step).toMatchObject({ type: 'fingerprint', state: first.state })
    expect((await resume(loaded.step, script({ token }), wentWell('authorized'))).step.type).toBe('done')
  })

  it('leaves the time of a native fingerprint to its SDK', async () => {
    const { first, resume, gateway, clock } = await standingAt(softDecline('fingerprint-mobile', 'e30='), own)
    clock.advance(20_000)
    await resume(first, script({ token }), wentWell('authorized'))
    expect(gateway.requests[2]?.body).toMatchObject({ source: token })
  })

  it('takes the transaction of this pass, where each pass has one of its own', async () => {
    const { first, resume } = await standingAt(byRule(), own)
    const transaction = { id: 'tr_2', status: 'authorized' }
    const { step } = await resume(first, script({ token }), wentWell('authorized', { transaction }))
    expect(step).toMatchObject({ type: 'done', payment: { id: 'tr_2' } })
  })

  it('sends the original source again after 3-D Secure 1, which a state does not hold', async () => {
    const originalSource = (name: string) => `card_of_${name}`
    const { first, resume, gateway } = await standingAt(softDecline('url'), own, { originalSource })
    const { step } = await resume(first, back, wentWell('authorized'))
    expect(gateway.requests[2]?.body).toMatchObject({ source: 'card_of_order-7' })
    expect(step.type).toBe('done')
  })

  it.each([
    ['a return after another step', 'redirect', back],
    ['a script after another step', 'challenge-mobile', script({ done: true })],
    ['a poll meanwhile', 'url', poll],
    ['a frame that has only loaded', 'url', { type: 'frame', outcome: 'completed' } as const],
  ])('never sends the original source for %s: it would be charged', async (_what, type, event) => {
    const { first, resume } = await standingAt(softDecline(type), own, { originalSource: () => 'card_planted' })
    expect((await resume(first, event, nothing)).made).toEqual([calls.list])
  })

  it('sends the original source when the script of 3-D Secure 1 is back too', async () => {
    const { first, resume, gateway } = await standingAt(softDecline('url'), own, { originalSource: () => 'card_1' })
    await resume(first, script(null), wentWell('authorized'))
    expect(gateway.requests[2]?.body).toMatchObject({ source: 'card_1' })
  })

  it('only reads after 3-D Secure 1 where nobody gives the source', async () => {
    const { first, resume } = await standingAt(softDecline('url'), own)
    const { step, made } = await resume(first, back, nothing)
    expect(made).toEqual([calls.list])
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it('does not go round in circles', async () => {
    const { first, resume } = await standingAt(softDecline(), own)
    let step = first
    for (let pass = 2; pass <= 10; pass += 1) step = (await resume(step, script(token), softDecline())).step
    const { made } = await resume(step, script(token), nothing)
    expect(made).toEqual([calls.list])
  })

  it('loses nothing where the answer of a later pass gets lost', async () => {
    const { first, resume } = await standingAt(softDecline(), own)
    const { step } = await resume(first, script(token), { breaks: 'after' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const found = await resume(step, poll, { json: { success: true, transaction: { id: 'tr_1' } } }, told('authorized'))
    expect(found.made).toEqual([calls.list, calls.read])
    expect(found.step.type).toBe('done')
  })

  it('reads the payment where a pass is refused: it has moved on, or its hour is over', async () => {
    const { first, resume, clock } = await standingAt(softDecline('fingerprint'), own)
    clock.advance(61 * 60_000)
    const refused = { status: 400, json: { success: false, error_type: 'request.validation.error' } }
    const { step, made } = await resume(first, poll, refused, nothing)
    expect(made).toEqual([calls.authorize, calls.list])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'unknown', final: false } })
  })

  it.each([
    ['a return leaves', { type: 'return', parameters: { token } } as const, 'poll'],
    ['a script stays on', script({ token }), 'challenge'],
  ])('%s the page where a pass is refused, and nothing is known yet', async (_what, event, type) => {
    const { first, resume } = await standingAt(softDecline(), own)
    const refused = { status: 400, json: { success: false, error_type: 'request.validation.error' } }
    const { step, made } = await resume(first, event, refused, nothing)
    expect(made).toEqual([calls.authorize, calls.list])
    expect(step.type).toBe(type)
  })

  it('says so where a pass cannot be sent for another reason, and may be tried again', async () => {
    const { first, resume } = await standingAt(softDecline(), own)
    const unauthorized = { status: 401, json: { success: false, error_type: 'request.authentication.invalid' } }
    const error = await refusal(() => resume(first, script(token), unauthorized))
    expect([error.code, error.outcome, error.operation]).toEqual(['unauthorized', 'rejected', 'authorizeInvoice'])
    expect((await resume(first, script(token), wentWell('authorized'))).step.type).toBe('done')
  })

  it('keeps ProcessOut’s hour where the answer of a later pass gets lost', async () => {
    const { first, resume } = await standingAt(softDecline('fingerprint'), own)
    const { step } = await resume(first, script(token), { breaks: 'after' })
    expect(step.state.deadline).toBe('2026-06-25T10:00:00.000Z')
  })

  it('sends nothing again for a flow that was started elsewhere, whose invoice it does not know', async () => {
    const { flow, resume } = await standingAt(softDecline(), own)
    const second = await flow.start(own)
    const { step } = await resume(second, poll, listed(listedAs('waiting')), told('waiting'))
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    const { made } = await resume(step, script(token), listed())
    expect(made).toEqual([calls.listAll])
  })
})
