import { describe, expect, it } from 'vitest'
import { chooseTransaction, isSoftDecline } from '../../src/authentication/choose-transaction.ts'
import type { ProcessOutFlowData } from '../../src/authentication/flow-data.ts'
import type { ProcessOutTransaction } from '../../src/schemas/transaction.ts'

const asked: ProcessOutFlowData = {
  name: 'order-7',
  amount: '19.99',
  currency: 'EUR',
  page: 'hosted',
  pass: 1,
  invoice_id: 'iv_1',
}
const declinedSoftly: ProcessOutFlowData = { ...asked, soft_decline: 'card.declined' }

/** A failure at this minute past nine. */
const failure = (id: string, minute: number, more: object = {}): ProcessOutTransaction => ({
  id,
  status: 'failed',
  created_at: `2026-06-25T09:0${minute}:00Z`,
  ...more,
})

describe('the transaction of this pass', () => {
  const [first, second, third] = [failure('tr_1', 1), failure('tr_2', 2), failure('tr_3', 3)]

  it.each([
    [[first, second, third]],
    [[first, third, second]],
    [[second, first, third]],
    [[second, third, first]],
    [[third, first, second]],
    [[third, second, first]],
  ])('is the newest failure, in whatever order they come: %#', (transactions) => {
    expect(chooseTransaction(transactions, asked)).toBe(third)
  })

  it('is the first of those that do not say when they were made', () => {
    const { created_at: _one, ...one } = first
    const { created_at: _other, ...other } = second
    expect(chooseTransaction([one, other], asked)).toBe(one)
    expect(chooseTransaction([other, one], asked)).toBe(other)
  })

  it('is any other failure rather than the soft decline, however new that is', () => {
    const soft = failure('tr_9', 9, { error_code: 'card.declined' })
    const stolen = failure('tr_2', 2, { error_code: 'card.stolen' })
    const lost = failure('tr_1', 1, { error_code: 'card.lost' })
    expect(chooseTransaction([soft, lost, stolen], declinedSoftly)).toBe(stolen)
    expect(chooseTransaction([lost, soft], declinedSoftly)).toBe(lost)
    expect(chooseTransaction([soft], declinedSoftly)).toBe(soft)
  })

  it('is the one that has not failed, and none of two such', () => {
    const [waiting, authorized] = [
      { id: 'tr_4', status: 'waiting' },
      { id: 'tr_5', status: 'authorized' },
    ]
    expect(chooseTransaction([first, waiting, third], asked)).toBe(waiting)
    expect(chooseTransaction([waiting, authorized], asked)).toBeUndefined()
    expect(chooseTransaction([], asked)).toBeUndefined()
  })

  it('is none of another order', () => {
    expect(chooseTransaction([failure('tr_1', 1, { invoice_id: 'iv_2' })], asked)).toBeUndefined()
  })
})

describe('the soft decline itself', () => {
  it.each([
    ['the code that was told', { error_code: 'card.declined' }, true],
    ['no code', {}, true],
    ['a code that asks for 3-D Secure', { error_code: 'card.missing-3ds' }, true],
    ['another code', { error_code: 'card.stolen' }, false],
    ['the code, but not failed', { status: 'authorized', error_code: 'card.declined' }, false],
  ])('is a transaction with %s: %j, %s', (_what, more, expected) => {
    expect(isSoftDecline(declinedSoftly, failure('tr_1', 1, more))).toBe(expected)
  })

  it('is none where nobody told of one', () => {
    expect(isSoftDecline(asked, failure('tr_1', 1, { error_code: 'card.missing-3ds' }))).toBe(false)
  })

  it('may be any failure without a reason where the flow was started elsewhere', () => {
    const { invoice_id: _unknown, ...elsewhere } = asked
    expect(isSoftDecline(elsewhere, failure('tr_1', 1))).toBe(true)
    expect(isSoftDecline(elsewhere, failure('tr_1', 1, { error_code: '' }))).toBe(true)
    expect(isSoftDecline(elsewhere, failure('tr_1', 1, { error_code: 'card.missing-3ds' }))).toBe(true)
    expect(isSoftDecline(elsewhere, failure('tr_1', 1, { error_code: 'card.stolen' }))).toBe(false)
  })
})
