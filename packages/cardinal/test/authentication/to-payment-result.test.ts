import { toPaymentResult } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { clientOf, paymentOf } from '../wire.ts'

const amount = { minorUnits: 1999, currency: 'EUR' }

describe('what became of a payment', () => {
  it.each([
    ['AUTHORIZED', 'succeeded', 'authorized', true],
    ['SETTLEMENT_REQUESTED', 'succeeded', 'captured', true],
    ['SETTLEMENT_SUBMITTED', 'succeeded', 'captured', true],
    ['SETTLEMENT_COMPLETED', 'succeeded', 'captured', true],
    ['SETTLEMENT_PARTIAL', 'succeeded', 'captured', true],
    ['DECLINED', 'declined', 'declined', true],
    ['FAILED', 'declined', 'declined', true],
    ['SETTLEMENT_DECLINED', 'declined', 'declined', true],
    ['VOIDED', 'canceled', 'canceled', true],
    ['AUTHORIZATION_VOIDED', 'canceled', 'canceled', true],
    ['CANCELLED', 'canceled', 'canceled', true],
    ['SETTLEMENT_CANCELLED', 'canceled', 'canceled', true],
    ['REFUNDED', 'canceled', 'canceled', true],
    ['INITIATED', 'processing', 'processing', false],
    ['PENDING', 'processing', 'processing', false],
    ['CUSTOMER_ACCEPTED', 'processing', 'processing', false],
    ['UNKNOWN', 'unrecognized', 'unknown', false],
    ['TELEPORTED', 'unrecognized', 'unknown', false],
    ['constructor', 'unrecognized', 'unknown', false],
  ])('%s is %s, %s', async (status, kind, expected, final) => {
    const answer = await paymentOf({ status, amount: 1999 })
    expect(answer.kind).toBe(kind)
    expect(toPaymentResult(answer, { amount })).toMatchObject({
      provider: 'cardinal',
      id: 'payment-1',
      providerStatus: status,
      status: expected,
      final,
      evidence: 'fetched',
    })
  })

  it('of a listed transaction goes by its other name', async () => {
    expect(toPaymentResult(await paymentOf({ transaction_status: 'SETTLED' })).status).toBe('captured')
  })

  it('over less than was asked for is partial', async () => {
    const answer = await paymentOf({ status: 'AUTHORIZED', amount: 999 })
    expect(answer.kind).toBe('partial')
    expect(toPaymentResult(answer, { amount })).toMatchObject({
      status: 'partially-authorized',
      amount: { minorUnits: 999, currency: 'EUR' },
    })
  })

  it('in another currency is unknown', async () => {
    const answer = await paymentOf({ status: 'AUTHORIZED', amount: 1999, currency_code: 'USD' })
    expect(toPaymentResult(answer, { amount })).toMatchObject({ status: 'unknown', final: false })
  })

  it('is what it says where nobody tells what was asked for', async () => {
    const answer = await paymentOf({ status: 'AUTHORIZED', amount: 999, currency_code: 'EUR' })
    expect(toPaymentResult(answer)).toMatchObject({
      status: 'authorized',
      amount: { minorUnits: 999, currency: 'EUR' },
    })
    expect(toPaymentResult(await paymentOf({ status: 'AUTHORIZED' }), { amount }).status).toBe('authorized')
  })

  it('is a test where the client’s server is one, unless somebody knows better', async () => {
    const answer = await clientOf({ id: 'p', status: 'AUTHORIZED' }, 200, true).showTransaction('p')
    expect(toPaymentResult(answer).test).toBe(true)
    expect(toPaymentResult(answer, { test: false }).test).toBe(false)
    expect(toPaymentResult({ ...answer }).test).toBe(false)
    expect(toPaymentResult({ ...answer }, { test: true }).test).toBe(true)
  })

  it('that failed is unknown while a reversal is due', async () => {
    const answer = await paymentOf({ status: 'FAILED', reversal_status: 'REQUIRED' })
    expect(answer.kind).toBe('unrecognized')
    expect(toPaymentResult(answer)).toMatchObject({ status: 'unknown', final: false })
  })

  it('settled in part does not say which part', async () => {
    const answer = await paymentOf({ status: 'SETTLEMENT_PARTIAL', amount: 1999 })
    expect(toPaymentResult(answer, { amount })).not.toHaveProperty('amount')
  })

  it('names no amount without a currency', async () => {
    expect(toPaymentResult(await paymentOf({ status: 'AUTHORIZED', amount: 1999 }))).not.toHaveProperty('amount')
  })
})

describe('why a payment was declined', () => {
  it.each<readonly [string, string]>([
    ['0065', 'authentication-required'],
    ['65', 'authentication-required'],
    ['1A', 'authentication-required'],
    ['001a', 'authentication-required'],
    ...['04', '07', '14', '15', '41', '43', '46', '54', '57'].map((code) => [code, 'hard'] as const),
    ...['51', '61', '91', '96'].map((code) => [code, 'soft'] as const),
    ['0014', 'hard'],
    ['0051', 'soft'],
    ['0005', 'undistinguished'],
    ['1400', 'undistinguished'],
    ['constructor', 'undistinguished'],
    [' 65 ', 'authentication-required'],
    ['', 'undistinguished'],
  ])('%s is %s', async (reason_code, kind) => {
    const answer = await paymentOf({ status: 'DECLINED', reason_code, status_reason: 'No' })
    const payment = toPaymentResult(answer)
    expect(payment.status === 'declined' && payment.decline.kind).toBe(kind)
    expect(payment.status === 'declined' && payment.decline.text).toBe('No')
    expect(payment.status === 'declined' && payment.decline.code).toBe(reason_code || undefined)
  })

  it('by a rule set is hard', async () => {
    const payment = toPaymentResult(await paymentOf({ status: 'DECLINED', blocked: true }))
    expect(payment.status === 'declined' && payment.decline).toEqual({ kind: 'hard' })
  })
})
