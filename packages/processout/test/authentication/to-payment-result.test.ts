import { parsePaymentResult } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { toPaymentResult } from '../../src/authentication/to-payment-result.ts'
import { transactionStatuses } from '../../src/schemas/transaction-statuses.ts'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOver, transactionError, transactionOf, wentWell } from '../sample.ts'

async function read(status: string, more: object = {}) {
  const { client } = clientOver({ json: { success: true, transaction: transactionOf(status, more) } })
  return toPaymentResult(await client.getTransaction('tr_1'))
}

async function authorized(answer: PlannedAnswer) {
  const { client } = clientOver(answer)
  return toPaymentResult(await client.authorizeInvoice('iv_1', { source: 'card_1' }), { invoice_id: 'iv_1' })
}

describe('what became of a payment that was read', () => {
  it('names the payment, in ProcessOut’s words too', async () => {
    expect(await read('authorized')).toEqual({
      provider: 'processout',
      id: 'tr_1',
      providerStatus: 'authorized',
      evidence: 'fetched',
      test: true,
      amount: { minorUnits: 1999, currency: 'EUR' },
      status: 'authorized',
      final: true,
    })
  })

  it.each([
    ['waiting', 'not-attempted', false],
    ['pending', 'processing', false],
    ['in-review', 'in-review', false],
    ['pending-capture', 'pending-capture', true],
    ['authorized', 'authorized', true],
    ['completed', 'captured', true],
    ['failed', 'declined', true],
    ['blocked', 'declined', true],
    ['voided', 'canceled', true],
    ['refunded', 'captured', true],
    ['partially-refunded', 'captured', true],
    ['reversed', 'unknown', false],
    ['solved', 'captured', true],
    ['disputed', 'captured', true],
    ['chargeback-initiated', 'captured', true],
    ['retrieval-request', 'captured', true],
    ['fraud-notification', 'captured', true],
    ['brand-new', 'unknown', false],
    ['', 'unknown', false],
    ['constructor', 'unknown', false],
  ])('%s is %s', async (status, expected, final) => {
    const payment = await read(status)
    expect(payment.status).toBe(expected)
    expect(payment.final).toBe(final)
    expect(payment.providerStatus).toBe(status)
  })

  it('knows every status that the schema knows', async () => {
    for (const status of Object.keys(transactionStatuses)) {
      if (status !== 'reversed') expect((await read(status)).status).not.toBe('unknown')
    }
  })

  it.each([
    ['card.stolen', 'hard'],
    ['card.do-not-honor', 'soft'],
    ['card.needs-authentication', 'authentication-required'],
    ['card.failed-3ds', 'authentication-failed'],
    ['card.brand-new', 'undistinguished'],
  ])('a failure with %s is a %s decline', async (error_code, kind) => {
    const payment = await read('failed', { error_code, error_message: 'Words' })
    expect(payment).toMatchObject({ status: 'declined', decline: { kind, code: error_code, text: 'Words' } })
  })

  it('leaves out an amount that is none', async () => {
    expect(Object.hasOwn(await read('authorized', { amount: '1.999' }), 'amount')).toBe(false)
    expect(Object.hasOwn(await read('authorized', { currency: 'XXZ' }), 'amount')).toBe(false)
  })

  it('keeps as much of ProcessOut’s words as can be stored', async () => {
    const [code, text] = ['c'.repeat(257), 't'.repeat(4_097)]
    const failed = await read('failed', { error_code: code, error_message: text })
    expect(failed).toMatchObject({ decline: { code: 'c'.repeat(256), text: 't'.repeat(4_096) } })
    expect((await read('s'.repeat(257))).providerStatus).toBe('s'.repeat(256))
  })

  it('says nothing of a failure for which ProcessOut gives no words', async () => {
    const payment = await read('failed', { error_code: '', error_message: '' })
    expect(payment).toMatchObject({ decline: { kind: 'undistinguished' } })
    expect(payment.status === 'declined' && Object.keys(payment.decline)).toEqual(['kind'])
    const bare = await read('failed')
    expect(bare.status === 'declined' && bare.decline).toEqual({ kind: 'undistinguished' })
  })

  it('can be stored and read again, however long ProcessOut’s words are', async () => {
    const long = 'x'.repeat(9_000)
    const payment = await read('failed', { error_code: long, error_message: long })
    expect(parsePaymentResult(JSON.parse(JSON.stringify(payment)), { origin: 'trusted' })).toEqual(payment)
  })
})

describe('what became of a payment that was sent', () => {
  it('is authorized', async () => {
    expect(await authorized(wentWell('authorized'))).toMatchObject({ status: 'authorized', final: true })
  })

  it('is declined, under the code of the transaction error, and named by its invoice', async () => {
    const payment = await authorized(transactionError('card.stolen'))
    expect(payment).toMatchObject({
      id: 'iv_1',
      providerStatus: '',
      status: 'declined',
      decline: { kind: 'hard', code: 'card.stolen', text: 'Words of ProcessOut' },
    })
    expect(payment).not.toHaveProperty('decline.advice')
  })

  it('has no id where nothing names it', async () => {
    const { client } = clientOver(transactionError('card.stolen'))
    expect(toPaymentResult(await client.authorizeInvoice('iv_1', { source: 'card_1' })).id).toBe('')
  })

  it('has the advice beside a decline for which there is one', async () => {
    expect(await authorized(transactionError('card.needs-authentication'))).toMatchObject({
      decline: { kind: 'authentication-required', advice: expect.stringContaining('26 February 2026') },
    })
  })

  it.each(['seed-authorize-410.json', 'seed-authorize-206.json'])(
    'has not been attempted while the cardholder has to act: %s',
    async (name) => {
      const json = fixture(name)
      const payment = await authorized({ status: name.includes('410') ? 410 : 206, json })
      expect(payment.status).toBe('not-attempted')
      expect(payment.final).toBe(false)
    },
  )

  it.each(['authorized', 'completed', 'failed', 'something-new'])(
    'is not decided while ProcessOut says that it is pending, beside the status %s too',
    async (status) => {
      const payment = await authorized(wentWell(status, { outcome: 'pending' }))
      expect(payment.status).toBe('processing')
      expect(payment.final).toBe(false)
    },
  )

  it('is unknown where ProcessOut contradicts itself', async () => {
    const payment = await authorized(wentWell('voided'))
    expect(payment.status).toBe('unknown')
    expect(payment.final).toBe(false)
  })
})

describe('what became of a payment whose capture was declined', () => {
  it('is what it was: authorized still', async () => {
    const { client } = clientOver(transactionError('card.declined', { transaction: transactionOf('authorized') }))
    const answer = await client.captureInvoice('iv_1', {})
    expect(answer.kind).toBe('declined')
    expect(toPaymentResult(answer)).toMatchObject({ id: 'tr_1', status: 'authorized', final: true })
  })
})

describe('what nobody has answered', () => {
  it('makes no result where it says of itself that it is an answer: a webhook’s body may', async () => {
    const posted = JSON.parse('{"meta":{"status":200},"test":false,"transaction":{"id":"tr_1","status":"completed"}}')
    const error = await refusal(() => toPaymentResult(posted))
    expect(error.code).toBe('invalid-input')
  })

  it('makes no result', async () => {
    // What the types forbid, JavaScript does.
    const error = await refusal(() =>
      toPaymentResult({ transaction: transactionOf('authorized'), test: false } as never),
    )
    expect(error.code).toBe('invalid-input')
    expect(error.operation).toBe('toPaymentResult')
  })
})
