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
