import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import {
  byRule,
  calls,
  flowOver,
  hosted,
  invoiceMade,
  listed,
  listedAs,
  poll,
  standingAt,
  told,
} from './flow-sample.ts'

describe('an authorization whose answer got lost', () => {
  it('is found through the invoice, and never sent again', async () => {
    const { first, resume, gateway } = await standingAt({ breaks: 'after' })
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const { step, made } = await resume(first, poll, listed(listedAs('authorized')), told('authorized'))
    expect(made).toEqual([calls.list, calls.read])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
    expect(gateway.calls.filter((call) => call === calls.authorize)).toHaveLength(1)
  })

  it('is asked for again while nothing is there, for an hour, and then is unknown', async () => {
    const { first, resume, clock } = await standingAt({ breaks: 'after' })
    const { step } = await resume(first, poll, listed())
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    clock.advance(60 * 60_000)
    expect((await resume(step, poll, listed())).step).toMatchObject({
      type: 'done',
      payment: { status: 'unknown', final: false },
    })
  })

  it('takes a failure for one, where no soft decline is known', async () => {
    const { first, resume } = await standingAt({ breaks: 'after' })
    const failed = { error_code: 'card.needs-authentication' }
    const { step } = await resume(first, poll, listed(listedAs('failed', failed)), told('failed', failed))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it.each([500, 502])('is the same after a %d', async (status) => {
    expect((await standingAt({ status, text: '<html>' })).first).toMatchObject({ reason: 'outcome-unknown' })
  })

  it('waits where ProcessOut knows no transaction yet', async () => {
    const { first, resume, clock } = await standingAt({ breaks: 'after' })
    const missing = { status: 404, json: { success: false, error_type: 'resource.transaction.not-found' } }
    const { step } = await resume(first, poll, missing)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const seen = await resume(step, poll, listed(listedAs('authorized')), missing)
    expect(seen.step.type).toBe('poll')
    clock.advance(60 * 60_000)
    expect((await resume(seen.step, poll, missing)).step).toMatchObject({
      type: 'done',
      payment: { status: 'unknown' },
    })
  })

  it('is an error where the invoice itself is not there: the project may be another', async () => {
    const { first, resume } = await standingAt({ breaks: 'after' })
    const missing = { status: 404, json: { success: false, error_type: 'resource.invoice.not-found' } }
    expect((await refusal(() => resume(first, poll, missing))).code).toBe('not-found')
  })

  it('waits where it is still undecided', async () => {
    const { first, resume } = await standingAt({ breaks: 'after' })
    const { step } = await resume(first, poll, listed(listedAs('waiting')), told('waiting'))
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })
})

describe('a flow that was started elsewhere', () => {
  const startedTwice = async () => {
    const over = await standingAt(byRule())
    return { ...over, second: await over.flow.start(hosted) }
  }

  it('is found by name, amount and currency among the newest transactions', async () => {
    const { second, resume } = await startedTwice()
    const others = [
      listedAs('authorized', { id: 'tr_8', name: 'order-8' }),
      listedAs('authorized', { id: 'tr_9', amount: '1.00' }),
    ]
    const { step, made } = await resume(second, poll, listed(...others, listedAs('authorized')), told('authorized'))
    expect(made).toEqual([calls.listAll, calls.read])
    expect(step.type).toBe('done')
  })

  it('is not declined by a soft decline that another process may just have shown the cardholder', async () => {
    const { second, resume, clock } = await startedTwice()
    const soft = { error_code: 'card.needs-authentication' }
    const found = [listed(listedAs('failed', soft)), told('failed', soft)] as const
    const { step } = await resume(second, poll, ...found)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    clock.advance(60 * 60_000)
    expect((await resume(step, poll, ...found)).step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it('ends unknown where it is never found, and names what was asked for', async () => {
    const { second, resume, clock } = await startedTwice()
    clock.advance(60 * 60_000)
    const facts = { provider: 'processout', evidence: 'fetched', test: false }
    expect((await resume(second, poll, listed())).step).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { ...facts, status: 'unknown' },
      payment: { ...facts, id: 'order-7', providerStatus: '', status: 'unknown', final: false },
    })
  })

  it('is not taken for one that has no name', async () => {
    const { second, resume } = await startedTwice()
    const { step, made } = await resume(second, poll, listed({ id: 'tr_5', status: 'authorized' }))
    expect(made).toEqual([calls.listAll])
    expect(step.type).toBe('poll')
  })
})

describe('an invoice that was refused', () => {
  it('is an error, and nothing is authorized', async () => {
    const { flow, gateway } = flowOver(
      {},
      { status: 400, json: { success: false, error_type: 'request.validation.invalid-amount' } },
    )
    const error = await refusal(() => flow.start(hosted))
    expect([error.code, error.outcome, error.operation]).toEqual(['refused', 'rejected', 'createInvoice'])
    expect(error.providerCode).toBe('request.validation.invalid-amount')
    expect(gateway.calls).toEqual([calls.invoice])
    gateway.will(invoiceMade, byRule())
    expect((await flow.start(hosted)).type).toBe('redirect')
  })
})
