import { describe, expect, it } from 'vitest'
import { createProcessOutFlow } from '../../src/authentication/flow.ts'
import { fixture } from '../fixture.ts'
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
    expect(first).toMatchObject({ type: 'poll', reason: 'processing' })
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
    const { flow, gateway } = flowOver({}, { breaks: 'after' })
    const error = await refusal(() => flow.start(hosted))
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(true)
    expect(error.operation).toBe('createInvoice')
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
    expect(pathsOf(error)).toEqual(['invoice.return_url'])
    expect(error.remedy).toContain('return_url')
    expect(gateway.calls).toEqual([])
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
  it('holds no source, no credential and not much', async () => {
    for (const request of [hosted, own]) {
      const { state } = (await standingAt(softDecline(), request)).first
      const text = JSON.stringify(state)
      expect(text).not.toContain('planted')
      expect(text.length).toBeLessThan(1_024)
    }
  })
})
