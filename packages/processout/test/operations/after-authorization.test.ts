import { describe, expect, it } from 'vitest'
import { toPaymentResult } from '../../src/authentication/to-payment-result.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { clientOver, transactionError, transactionOf, wentWell } from '../sample.ts'

describe('a capture, an increment and a void that are declined', () => {
  const declined = transactionError('card.no-money', { transaction: transactionOf('authorized') })

  it.each([
    ['capture', () => clientOver(declined).client.captureInvoice('iv_1')],
    ['increment', () => clientOver(declined).client.incrementAuthorization('iv_1', { amount: '1.00' })],
    ['void', () => clientOver(declined).client.voidInvoice('iv_1')],
  ])('leave the authorization as it stands: %s', async (_name, call) => {
    const answer = await call()
    expect(answer).toMatchObject({ kind: 'declined', error_type: 'card.no-money' })
    expect(toPaymentResult(answer).status).toBe('authorized')
  })

  it.each([
    ['capture', 'completed', (answer: PlannedAnswer) => clientOver(answer).client.captureInvoice('iv_1')],
    ['void', 'voided', (answer: PlannedAnswer) => clientOver(answer).client.voidInvoice('iv_1')],
  ])('contradict themselves where it was done all the same: %s', async (_name, status, call) => {
    expect((await call(transactionError('card.declined', { transaction: transactionOf(status) }))).kind).toBe(
      'unrecognized',
    )
  })
})

describe('a capture that is said to have succeeded', () => {
  const capture = (transaction: object, body: object = {}) =>
    clientOver(wentWell('', { transaction })).client.captureInvoice('iv_1', body)

  it.each(['completed', 'pending-capture'])('did, with the status %s', async (status) => {
    expect((await capture(transactionOf(status, { captured: status === 'completed' }))).kind).toBe('succeeded')
  })

  it('is still at it where the transaction says that nothing was captured', async () => {
    expect((await capture(transactionOf('authorized', { captured: false }))).kind).toBe('processing')
  })

  it('did where it was only to authorize', async () => {
    const authorized = transactionOf('authorized', { captured: false })
    expect((await capture(authorized, { source: 'card_1', authorize_only: true })).kind).toBe('succeeded')
  })
})

describe('a void', () => {
  it('succeeded when the transaction is voided, and not when it is still authorized', async () => {
    expect((await clientOver(wentWell('voided')).client.voidInvoice('iv_1')).kind).toBe('succeeded')
    expect((await clientOver(wentWell('authorized')).client.voidInvoice('iv_1')).kind).toBe('unrecognized')
  })

  it('of a part leaves the rest authorized', async () => {
    const answer = await clientOver(wentWell('authorized')).client.voidInvoice('iv_1', { amount: '1.00' })
    expect(answer.kind).toBe('succeeded')
  })
})
