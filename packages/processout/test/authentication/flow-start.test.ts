import { describe, expect, it } from 'vitest'
import { createProcessOutFlow } from '../../src/authentication/flow.ts'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { transactionError, wentWell } from '../sample.ts'
import { byRule, calls, flowOver, hosted, invoiceMade, own, page, softDecline, standingAt } from './flow-sample.ts'

describe('starting', () => {
  it('makes an invoice, authorizes it, and ends with the payment', async () => {
    const { first, gateway } = await standingAt(wentWell('authorized'))
    expect(gateway.calls).toEqual([calls.invoice, calls.authorize])
    expect(gateway.requests[0]?.body).toEqual(hosted.invoice)
    expect(gateway.requests[1]?.body).toEqual(hosted.authorize)
    expect(first).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { status: 'unknown', evidence: 'fetched', test: true },
      payment: { status: 'authorized', id: 'tr_1' },
    })
    expect(first.state.id).toBe('processout:order-7')
  })

  it.each([
    ['410', softDecline()],
    ['206', byRule()],
  ])('sends the page away after %s', async (_status, answer) => {
    const { first } = await standingAt(answer)
    expect(first).toMatchObject({ type: 'redirect', action: { type: 'redirect', url: page } })
    expect(first.state.deadline).toBe('2026-06-25T10:00:00.000Z')
  })

  it.each([
    [410, 'seed-authorize-410.json'],
    [206, 'seed-authorize-206.json'],
  ])('sends the page away after the documented %d', async (status, name) => {
    const { first } = await standingAt({ status, json: fixture(name) })
    expect(first.type).toBe('redirect')
  })

  it('ends declined where a soft decline brings no step', async () => {
    const { first } = await standingAt(transactionError('card.needs-authentication'))
    expect(first).toMatchObject({
      type: 'done',
      payment: {
        status: 'declined',
        id: 'iv_1',
        decline: { kind: 'authentication-required', advice: expect.stringContaining('26 February 2026') },
      },
    })
  })

  it('ends where a payment is held for review', async () => {
    const { first } = await standingAt(wentWell('in-review'))
    expect(first).toMatchObject({ type: 'done', payment: { status: 'in-review', final: false } })
  })

  it.each(['waiting', 'pending', 'brand-new'])('asks again while it is %s', async (status) => {
    const { first } = await standingAt(wentWell(status))
    expect(first).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-06-25T09:00:05.000Z' })
    expect(first.state.deadline).toBe('2026-06-25T10:00:00.000Z')
  })

  it('looks for an answer that got lost after five seconds, and sets no time to it', async () => {
    const { first } = await standingAt({ breaks: 'after' })
    expect(first).toMatchObject({ reason: 'outcome-unknown', notBefore: '2026-06-25T09:00:05.000Z' })
    expect(first.state).not.toHaveProperty('deadline')
  })

  it.each([
    ['another invoice', { invoice_id: 'iv_2' }],
    ['another amount', { amount: '20.00' }],
    ['another currency', { currency: 'USD' }],
    ['another order', { name: 'order-8' }],
  ])('believes no answer that tells of %s, and loses it neither', async (_what, more) => {
    const transaction = { id: 'tr_1', status: 'authorized', ...more }
    const { first } = await standingAt({ json: { success: true, transaction } })
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('believes no live answer to an invoice of a sandbox, nor the other way round', async () => {
    const liveInvoice = { json: { success: true, invoice: { id: 'iv_1', sandbox: false } } }
    const { flow } = flowOver({}, liveInvoice, wentWell('authorized'))
    expect(await flow.start(hosted)).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('takes the same amount written otherwise', async () => {
    const { first } = await standingAt(
      wentWell('authorized', { transaction: { id: 'tr_1', status: 'authorized', amount: '19.9900', currency: 'EUR' } }),
    )
    expect(first.type).toBe('done')
  })

  it.each(['fingerprint', 'url', 'challenge-mobile', 'brand-new'])(
    'does not guess what the hosted page would do with %s',
    async (type) => {
      const { first } = await standingAt(softDecline(type))
      expect(first).toMatchObject({ type: 'poll', reason: 'processing' })
      expect(first.state.deadline).toBe('2026-06-25T10:00:00.000Z')
    },
  )

  it('sends no page to an address that is not https', async () => {
    const { first } = await standingAt(softDecline('redirect', 'javascript:alert(1)'))
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })
})

describe('the key of a flow', () => {
  it('is the invoice’s name, and is claimed once', async () => {
    const { flow, client, gateway, clock, seen } = await standingAt(softDecline())
    expect(await flow.start(hosted)).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect((await createProcessOutFlow(client, { clock, seen }).start(hosted)).type).toBe('poll')
    expect(gateway.calls).toHaveLength(2)
  })

  it('is claimed once for all flows over one client', async () => {
    const { client, gateway } = flowOver({}, invoiceMade, softDecline())
    expect((await createProcessOutFlow(client).start(hosted)).type).toBe('redirect')
    expect(await createProcessOutFlow(client).start(hosted)).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(gateway.calls).toHaveLength(2)
  })

  it('goes out beside the headers that the caller adds', async () => {
    const { flow, gateway } = flowOver({}, invoiceMade, wentWell('authorized'))
    await flow.start(hosted, { headers: { 'x-trace': 'trace-1' } })
    for (const { headers } of gateway.requests) {
      expect(headers['x-trace']).toBe('trace-1')
      expect(headers['idempotency-key']).toMatch(/^[0-9a-f]{64}-/)
    }
  })

  it('is not even claimed for good where the caller has given up before', async () => {
    const { flow, gateway } = flowOver({})
    const error = await refusal(() => flow.start(hosted, { signal: AbortSignal.abort() }))
    expect([error.code, error.outcome]).toEqual(['aborted', 'not-sent'])
    gateway.will(invoiceMade, wentWell('authorized'))
    expect((await flow.start(hosted)).type).toBe('done')
  })

  it('is kept by ProcessOut too: another for the invoice and for each pass, the same after a restart', async () => {
    const keysOf = async (name: string) => {
      const { flow, gateway } = flowOver({}, invoiceMade, wentWell('authorized'))
      await flow.start({ ...hosted, invoice: { ...hosted.invoice, name } })
      return gateway.requests.map(({ headers }) => headers['idempotency-key'])
    }
    const [forInvoice, forPass] = await keysOf('Bestellung №7 ä')
    expect(forInvoice).toMatch(/^[0-9a-f]{64}-invoice$/)
    expect(forPass).toMatch(/^[0-9a-f]{64}-1$/)
    expect(await keysOf('Bestellung №7 ä')).toEqual([forInvoice, forPass])
    expect(await keysOf('order-8')).not.toContain(forPass)
  })

  it('is free again after a start that did nothing', async () => {
    const { flow, gateway } = flowOver({}, invoiceMade, { status: 429, json: { success: false } })
    const error = await refusal(() => flow.start(hosted))
    expect(error.code).toBe('rate-limited')
    gateway.will(invoiceMade, wentWell('authorized'))
    expect((await flow.start(hosted)).type).toBe('done')
  })

  it('is free again after an invoice of which nobody knows whether it was made, since it charges nothing', async () => {
    const headers = { 'x-request-id': 'request-1' }
    const { flow, gateway } = flowOver({}, { status: 502, text: '<html>', headers })
    const error = await refusal(() => flow.start(hosted))
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(true)
    expect(error.operation).toBe('createInvoice')
    expect(error.provider).toBe('processout')
    expect(error.code).toBe('provider-unavailable')
    expect(error.status).toBe(502)
    expect(error.requestId).toBe('request-1')
    gateway.will({ breaks: 'after' })
    expect((await refusal(() => flow.start(hosted))).code).toBe('network')
    gateway.will(invoiceMade, wentWell('authorized'))
    expect((await flow.start(hosted)).type).toBe('done')
  })
})

describe('a request', () => {
  it('needs an address to come back to for the hosted page, and says why', async () => {
    const { return_url: _gone, ...invoice } = hosted.invoice
    const { flow, gateway } = flowOver({})
    // What the types forbid, JavaScript does.
    const error = await refusal(() => flow.start({ ...hosted, invoice } as never))
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['processout', 'start'])
    expect(pathsOf(error)).toEqual(['invoice.return_url'])
    expect(error.remedy).toContain('return_url')
    expect(gateway.calls).toEqual([])
  })

  it('may say that the page is ProcessOut’s, as it is by default', async () => {
    expect((await standingAt(softDecline(), { ...hosted, page: 'hosted' })).first.type).toBe('redirect')
  })

  it('needs none for a page of one’s own', async () => {
    const { first } = await standingAt(wentWell('authorized'), own)
    expect(first.type).toBe('done')
  })

  it.each([
    ['invoice.amount', { ...hosted, invoice: { ...hosted.invoice, amount: '19,99' } }],
    ['invoice.name', { ...hosted, invoice: { ...hosted.invoice, name: '' } }],
    ['authorize.source', { ...hosted, authorize: {} }],
    ['page', { ...hosted, page: 'planted' }],
    ['return_ulr', { ...hosted, return_ulr: 'planted' }],
  ])('is refused for its %s before anything is claimed or sent', async (path, request) => {
    const { flow } = flowOver({})
    const error = await refusal(() => flow.start(request as never))
    expect(pathsOf(error)).toEqual([path])
    expect(JSON.stringify(error)).not.toContain('planted')
  })
})

describe('the state', () => {
  const asked = { name: 'order-7', amount: '19.99', currency: 'EUR', page: 'hosted', pass: 1, invoice_id: 'iv_1' }
  const until = '2026-06-25T10:00:00.000Z'

  it.each<readonly [string, PlannedAnswer, object]>([
    ['a soft decline', softDecline(), { soft_decline: 'card.needs-authentication', until }],
    ['one without a code', softDecline('redirect', page, {}, { error_type: null }), { soft_decline: '', until }],
    ['a step of a rule', byRule(), { transaction_id: 'tr_1', until }],
    ['a step that the page cannot take', softDecline('url'), { soft_decline: 'card.needs-authentication', until }],
    ['a payment that is under way', wentWell('waiting'), { transaction_id: 'tr_1', until }],
    ['a payment', wentWell('authorized'), { transaction_id: 'tr_1' }],
    ['nothing that is known', { breaks: 'after' }, {}],
  ])('knows the payment again after %s', async (_what, answer, more) => {
    expect((await standingAt(answer)).first.state.data).toEqual({ ...asked, test: true, ...more })
  })

  it.each<readonly [string, PlannedAnswer]>([
    ['a soft decline', softDecline()],
    ['a step of a rule', byRule()],
    ['a payment that is under way', wentWell('waiting')],
  ])('hears from %s whether it is a test, where the invoice does not tell', async (_what, answer) => {
    const { flow } = flowOver({}, { json: { success: true, invoice: { id: 'iv_1' } } }, answer)
    expect((await flow.start(hosted)).state.data).toMatchObject({ test: true })
  })

  it('holds no source, no credential and not much', async () => {
    for (const request of [hosted, own]) {
      const { state } = (await standingAt(softDecline(), request)).first
      const text = JSON.stringify(state)
      expect(text).not.toContain('planted')
      expect(text.length).toBeLessThan(1_024)
    }
  })
})
