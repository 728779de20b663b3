import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { declinedTransaction, payment, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, flowOver, poll, request } from './flow-sample.ts'

const listed = (...transactions: readonly Record<string, unknown>[]): PlannedAnswer => ({ json: { transactions } })

/** A flow whose answer to the purchase got lost. */
async function lost() {
  const over = flowOver({ status: 408, text: '' })
  return { ...over, first: await over.flow.start(request) }
}

describe('looking for a payment whose answer got lost', () => {
  it('lists the newest first and reads the one that matches', async () => {
    const { resume, first } = await lost()
    const { step, made } = await resume(first, poll, listed(wireTransaction()), told(wireTransaction()))
    expect(made).toEqual([calls.list, calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'captured', id: 'tx_1' } })
  })

  it('goes on with the challenge of the one that it found', async () => {
    const { resume, first } = await lost()
    const { step } = await resume(first, poll, listed(pendingTransaction()), told(pendingTransaction()))
    expect(step.type).toBe('challenge')
    const end = await resume(step, poll, told(wireTransaction()))
    expect(end.made).toEqual([calls.show])
    expect(end.step.type).toBe('done')
  })

  it.each([
    ['another order id', { order_id: 'order-2' }],
    ['no order id', { order_id: undefined }],
    ['another amount', { amount: 3002 }],
    ['no amount', { amount: undefined }],
    ['another currency', { currency_code: 'EUR' }],
    ['no currency', { currency_code: undefined }],
    ['another type', { transaction_type: 'Authorization' }],
    ['the type of a refund', { transaction_type: 'Credit' }],
  ])('never takes one with %s', async (_what, fields) => {
    const { resume, first, clock } = await lost()
    const { step, made } = await resume(first, poll, listed(wireTransaction(fields)))
    expect(made).toEqual([calls.list])
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 5_000).toISOString())
  })

  it.each([
    ['authorize', 'Authorization'],
    ['authorize', 'OffsiteAuthorization'],
    ['purchase', 'OffsitePurchase'],
    ['verify', 'Verification'],
  ] as const)('finds what was asked for: %s is filed as %s', async (operation, transaction_type) => {
    const { flow, gateway } = flowOver({ breaks: 'after' })
    const { state } = await flow.start({ ...request, operation })
    gateway.will(listed(wireTransaction({ transaction_type })), told(wireTransaction({ transaction_type })))
    expect((await flow.resume(state, poll)).type).toBe('done')
  })

  it('finds a verification without an amount by its order id', async () => {
    const { flow, gateway } = flowOver({ breaks: 'after' })
    const { amount: _none, ...transaction } = payment
    const { state } = await flow.start({ ...request, operation: 'verify', transaction })
    const found = wireTransaction({ transaction_type: 'Verification', amount: 0 })
    gateway.will(listed(found), told(found))
    expect(await flow.resume(state, poll)).toMatchObject({ type: 'done', payment: { status: 'not-attempted' } })
  })

  it('stays unknown where nothing is found: that never means "not charged"', async () => {
    const { resume, first } = await lost()
    const once = await resume(first, poll, listed())
    expect(once.step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const twice = await resume(once.step, poll, listed())
    expect(twice.made).toEqual([calls.list])
    expect(twice.step.type).toBe('poll')
  })

  it('stays unknown where two have not failed: they contradict each other', async () => {
    const { resume, first } = await lost()
    const { step, made } = await resume(first, poll, listed(wireTransaction(), pendingTransaction({ token: 'tx_2' })))
    expect(made).toEqual([calls.list])
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('prefers the one that has not failed, whatever else was declined', async () => {
    const { resume, first } = await lost()
    const declined = declinedTransaction({ token: 'tx_2' })
    const { step, made } = await resume(first, poll, listed(declined, wireTransaction()), told(wireTransaction()))
    expect(made).toEqual([calls.list, calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { id: 'tx_1', status: 'captured' } })
  })

  it('takes the newest decline since the flow began', async () => {
    const { resume, first } = await lost()
    const older = declinedTransaction({ token: 'tx_2' })
    const { step, made } = await resume(first, poll, listed(declinedTransaction(), older), told(declinedTransaction()))
    expect(made).toEqual([calls.list, calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { id: 'tx_1', status: 'declined' } })
  })

  it.each(['2026-06-25T08:54:59.999Z', '2026-06-25T08:54:00Z', undefined, 'yesterday'])(
    'leaves a decline of %s: it belongs to an earlier attempt',
    async (created_at) => {
      const { resume, first } = await lost()
      const { step, made } = await resume(first, poll, listed(declinedTransaction({ created_at })))
      expect(made).toEqual([calls.list])
      expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    },
  )

  it.each(['2026-06-25T08:55:00Z', '2026-06-25T08:56:00Z'])(
    'takes a decline of %s, some minutes before: clocks differ',
    async (created_at) => {
      const { resume, first } = await lost()
      const early = declinedTransaction({ created_at })
      expect((await resume(first, poll, listed(early), told(early))).step.type).toBe('done')
    },
  )

  it('takes a decline of any time where the order was started before: when, is not known here', async () => {
    const { resume, flow, clock, gateway } = flowOver(told(declinedTransaction()))
    await flow.start(request)
    await clock.sleep(3_600_000)
    const second = await flow.start(request)
    expect(gateway.calls).toEqual([calls.purchase])
    const { step } = await resume(second, poll, listed(declinedTransaction()), told(declinedTransaction()))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  describe('in a busy environment', () => {
    const page = (name: string, created_at?: string) =>
      listed(
        ...Array.from({ length: 100 }, (_, index) =>
          wireTransaction({ order_id: 'other', token: `${name}_${index}`, ...(created_at && { created_at }) }),
        ),
      )
    const after = (token: string) => calls.list.replace('?', `?since_token=${token}&`)

    it('turns three full pages, and gives up for now', async () => {
      const { resume, first } = await lost()
      const { step, made } = await resume(first, poll, page('a'), page('b'), page('c', '2026-06-25T08:50:00Z'))
      expect(made).toEqual([calls.list, after('a_99'), after('b_99')])
      expect(step.type).toBe('poll')
    })

    it('goes on while everything is newer than the request', async () => {
      const { resume, first } = await lost()
      const found = wireTransaction()
      const pages = [page('a'), page('b'), page('c'), page('d'), listed(found), told(found)]
      const { step, made } = await resume(first, poll, ...pages)
      expect(made).toHaveLength(6)
      expect(step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
    })

    it.each([
      ['2026-06-25T08:55:00Z', 4],
      ['2026-06-25T08:54:59Z', 3],
      [undefined, 3],
    ])('goes by the last one of a page: at %s it turns %i', async (oldest, turned) => {
      const { resume, first } = await lost()
      const others = Array.from({ length: 99 }, () => wireTransaction({ order_id: 'other' }))
      const third = listed(...others, wireTransaction({ order_id: 'other', created_at: oldest }))
      const { made } = await resume(first, poll, page('a'), page('b'), third, ...(turned > 3 ? [listed()] : []))
      expect(made).toHaveLength(turned)
    })

    it('turns six pages at most: the list has a limit', async () => {
      const { resume, first } = await lost()
      const { step, made } = await resume(first, poll, ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => page(name)))
      expect(made).toHaveLength(6)
      expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    })
  })

  it('waits as long as Spreedly asks for: thirty lists a minute are allowed', async () => {
    const { resume, first, clock } = await lost()
    const busy: PlannedAnswer = { status: 429, text: '', headers: { 'retry-after': '60' } }
    const { step } = await resume(first, poll, busy)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 60_000).toISOString())
  })

  it('acts on nothing, whatever the page reports meanwhile', async () => {
    const { resume, first } = await lost()
    const { made } = await resume(first, { type: 'return', parameters: { transaction_token: 'tx_9' } }, listed())
    expect(made).toEqual([calls.list])
  })
})

describe('a result that Spreedly itself does not know', () => {
  const unknown = told(wireTransaction({ state: 'gateway_processing_result_unknown', succeeded: false }))

  async function standing() {
    const over = flowOver(unknown)
    return { ...over, first: await over.flow.start(request) }
  }

  it('has Spreedly ask the gateway, and is read again', async () => {
    const { resume, first } = await standing()
    const { step, made } = await resume(first, poll, unknown, told(wireTransaction()), told(wireTransaction()))
    expect(made).toEqual([calls.show, calls.update, calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
  })

  it('stays unknown while the gateway cannot tell', async () => {
    const { resume, first } = await standing()
    const unsupported: PlannedAnswer = { status: 422, json: { errors: [{ key: 'errors.unsupported' }] } }
    const { step, made } = await resume(first, poll, unknown, unsupported, unknown)
    expect(made).toEqual([calls.show, calls.update, calls.show])
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('is not found out where nobody could ask: the state stands, and the next event tries again', async () => {
    const { flow, gateway, resume, first } = await standing()
    const down: PlannedAnswer = { status: 503, text: '' }
    gateway.will(unknown, down, down, down)
    expect((await refusal(() => flow.resume(first.state, poll))).outcome).toBe('unknown')
    expect((await resume(first, poll, told(wireTransaction()))).step.type).toBe('done')
  })

  it('needs no question where the answer is there by now', async () => {
    const { resume, first } = await standing()
    const { step, made } = await resume(first, poll, told(declinedTransaction()))
    expect(made).toEqual([calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })
})
