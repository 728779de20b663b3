import { parsePaymentResult } from '@three-ds/core'
import { fetchCallback, parseCallback, toAuthenticationResult, toPaymentResult } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import type { SpreedlyCallbackEvent } from '../../src/callback/callback-event.ts'
import { refusal } from '../refusal.ts'
import { answerFor, declinedTransaction, pendingTransaction, wireTransaction } from '../sample.ts'

const paid = async (fields: Readonly<Record<string, unknown>>) =>
  toPaymentResult(await answerFor(wireTransaction(fields)))
const declined = async (fields: Readonly<Record<string, unknown>>) =>
  toPaymentResult(await answerFor(declinedTransaction(fields)))

describe('a success', () => {
  it.each([
    ['Purchase', 'captured', true],
    ['OffsitePurchase', 'captured', true],
    ['Capture', 'captured', true],
    ['Authorization', 'authorized', true],
    ['OffsiteAuthorization', 'authorized', true],
    ['Void', 'canceled', true],
    ['Verification', 'not-attempted', true],
    ['Credit', 'not-attempted', true],
    ['GeneralCredit', 'not-attempted', true],
    ['AddPaymentMethod', 'not-attempted', true],
    ['RetainPaymentMethod', 'not-attempted', true],
    ['RedactPaymentMethod', 'not-attempted', true],
    ['Store', 'not-attempted', true],
    ['Teleport', 'unknown', false],
    ['constructor', 'unknown', false],
    [undefined, 'unknown', false],
  ] as const)('of type %s is %s, final: %s', async (transaction_type, status, final) => {
    const payment = await paid({ transaction_type })
    expect(payment.status).toBe(status)
    expect(payment.final).toBe(final)
  })

  it('tells the gateway’s own id, state and amount', async () => {
    expect(await paid({})).toEqual({
      provider: 'spreedly',
      id: 'tx_1',
      providerStatus: 'succeeded',
      evidence: 'fetched',
      test: true,
      final: true,
      status: 'captured',
      amount: { minorUnits: 3001, currency: 'USD' },
    })
  })

  it('held for review is not final', async () => {
    const payment = await paid({ response: { fraud_review: true } })
    expect(payment.status).toBe('in-review')
    expect(payment.final).toBe(false)
  })

  it.each(['succeeded', 'failed'])('is never read out of a state %s whose result is unknown', async (state) => {
    const payment = await paid({ state, succeeded: state === 'succeeded', response: { result_unknown: true } })
    expect(payment.status).toBe('unknown')
    expect(payment.final).toBe(false)
  })

  it('has no amount where the currency is missing', async () => {
    expect(await paid({ currency_code: undefined })).not.toHaveProperty('amount')
  })

  it.each([
    [{ on_test_gateway: true }, true],
    [{ on_test_gateway: false }, false],
    [{ on_test_gateway: undefined }, false],
    [{ on_test_gateway: false, payment_method: { token: 'pm_1', test: true } }, true],
  ])('with %j is a test: %s', async (fields, test) => {
    expect((await paid(fields)).test).toBe(test)
  })
})

it.each([{ amount: -1 }, { currency_code: 'usd' }])('an amount of no known form is absent: %j', async (fields) => {
  const payment = await paid(fields)
  expect(payment).not.toHaveProperty('amount')
  expect(parsePaymentResult(JSON.parse(JSON.stringify(payment)), { origin: 'trusted' })).toEqual(payment)
})

describe('a payment that has not ended', () => {
  it.each([
    ['pending', 'not-attempted'],
    ['processing', 'processing'],
    ['gateway_processing_result_unknown', 'unknown'],
    ['scrubbed', 'unknown'],
  ] as const)('in state %s is %s and not final', async (state, status) => {
    const payment = toPaymentResult(await answerFor(pendingTransaction({ state })))
    expect(payment.status).toBe(status)
    expect(payment.final).toBe(false)
    expect(payment.providerStatus).toBe(state)
  })
})

describe('a decline', () => {
  it.each(['failed', 'gateway_processing_failed', 'gateway_setup_failed'])('in state %s is final', async (state) => {
    const payment = await declined({ state })
    expect(payment.status).toBe('declined')
    expect(payment.final).toBe(true)
  })

  it('is undistinguished, in the gateway’s own words', async () => {
    const payment = await declined({ response: { error_code: '2000', message: 'of the gateway' } })
    expect(payment).toHaveProperty('decline', { kind: 'undistinguished', code: '2000', text: 'Do Not Honor' })
  })

  it('takes the gateway’s words where Spreedly has none', async () => {
    const payment = await declined({ message: undefined, response: { message: 'of the gateway' } })
    expect(payment).toHaveProperty('decline', { kind: 'undistinguished', text: 'of the gateway' })
  })

  it('has neither code nor text where nobody says any', async () => {
    expect(await declined({ message: undefined })).toHaveProperty('decline', { kind: 'undistinguished' })
  })

  it.each([
    { message_key: 'messages.failed_sca_authentication', message: 'Authentication failed' },
    { message: 'messages.failed_sca_authentication' },
  ])('after a failed 3DS2 Global says so: %j', async (fields) => {
    expect(await declined({ state: 'failed', ...fields })).toHaveProperty('decline.kind', 'authentication-failed')
  })

  it('that the cardholder canceled is canceled', async () => {
    const payment = await declined({ response: { cancelled: true } })
    expect(payment.status).toBe('canceled')
    expect(payment.final).toBe(true)
    expect(payment).not.toHaveProperty('decline')
  })
})

describe('a signed callback', () => {
  const event = (signed: Partial<SpreedlyCallbackEvent['signed']>): SpreedlyCallbackEvent => ({
    type: 'callback',
    provider: 'spreedly',
    id: 'spreedly:order-1',
    evidence: 'signed',
    dedupeKey: 'spreedly|tx_1|succeeded|2026-06-25T09:00:01.000Z',
    data: {},
    signed: {
      token: 'tx_1',
      state: 'succeeded',
      succeeded: true,
      amount: 3001,
      currency_code: 'USD',
      transaction_type: 'Purchase',
      created_at: '2026-06-25T09:00:00Z',
      updated_at: '2026-06-25T09:00:01Z',
      on_test_gateway: false,
      ...signed,
    },
  })

  it('gives the payment with signed evidence', () => {
    expect(toPaymentResult(event({}))).toEqual({
      provider: 'spreedly',
      id: 'tx_1',
      providerStatus: 'succeeded',
      evidence: 'signed',
      test: false,
      final: true,
      status: 'captured',
      amount: { minorUnits: 3001, currency: 'USD' },
    })
  })

  it.each([
    ['Void', 'canceled'],
    ['Verification', 'not-attempted'],
    ['Credit', 'not-attempted'],
  ] as const)('of a %s that succeeded is no sale', (transaction_type, status) => {
    expect(toPaymentResult(event({ transaction_type })).status).toBe(status)
  })

  it('of a failure is a decline of which nothing else is known: Spreedly signs no message', () => {
    const payment = toPaymentResult(event({ state: 'gateway_processing_failed', succeeded: false }))
    expect(payment).toHaveProperty('decline', { kind: 'undistinguished' })
    expect(payment.evidence).toBe('signed')
  })
})

describe('a callback without a proven signature', () => {
  const body = JSON.stringify({ transactions: [wireTransaction()] })

  it('gives payment and authentication once its transaction was fetched', async () => {
    const show = async () => answerFor(wireTransaction())
    const [verdict] = await fetchCallback(body, { show })
    if (verdict?.verdict !== 'accepted') throw new Error('it was refused')
    expect(toPaymentResult(verdict.event)).toMatchObject({ status: 'captured', evidence: 'fetched' })
    expect(toAuthenticationResult(verdict.event)).toMatchObject({ status: 'unknown', evidence: 'fetched' })
  })

  it('gives nothing while it was only parsed, also where no compiler says so', async () => {
    const { transactions } = await parseCallback(body)
    for (const toResult of [toPaymentResult, toAuthenticationResult]) {
      const error = await refusal(async () => toResult(transactions[0] as never))
      expect(error.code).toBe('invalid-input')
      expect(error.issues[0]?.path).toBe('evidence')
    }
  })
})
