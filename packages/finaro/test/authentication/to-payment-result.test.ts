import type { JsonObject } from '@three-ds/core'
import { parsePaymentResult } from '@three-ds/core'
import { toPaymentResult } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { responseCodes } from '../../src/schemas/result.ts'
import { fixture } from '../fixture.ts'
import { clientOver, enveloped, payment, resultWith } from '../sample.ts'

const sold = async (letter: string, more: JsonObject = {}) =>
  clientOver(enveloped(resultWith(letter, more))).client.sale(payment)

const withReason = (responseCode: string, reasonCode: string): JsonObject => ({
  transaction: { invoice: '730518', responseCode, hostResponse: { reasonCode, reasonDescription: 'words' } },
})

describe('an approval', () => {
  it('is told with its amount, exact in minor units', async () => {
    expect(toPaymentResult(await sold('A'))).toEqual({
      provider: 'finaro',
      id: '730518',
      providerStatus: 'A',
      evidence: 'fetched',
      test: false,
      status: 'captured',
      final: true,
      amount: { minorUnits: 1999, currency: 'EUR' },
    })
  })

  it('is named after the call that was answered, whatever the flag says', async () => {
    const transaction = { invoice: '730518', responseCode: 'A', saleFlag: 'S' }
    const answers = Array.from({ length: 6 }, () => enveloped(resultWith('A', { transaction })))
    const { client } = clientOver(...answers)
    const statuses = [
      await client.authorization(payment),
      await client.sale(payment),
      await client.capture(payment),
      await client.refund(payment),
      await client.void({ invoice: '730518' }),
      await client.invoiceInformation({ invoice: '730518' }),
    ].map((answer) => toPaymentResult(answer).status)
    expect(statuses).toEqual(['authorized', 'captured', 'captured', 'not-attempted', 'canceled', 'accepted'])
  })

  it.each([
    ['A', 'authorized'],
    ['C', 'not-attempted'],
    ['S', 'accepted'],
  ])('of an invoice with the flag %s is %s', async (saleFlag, status) => {
    const transaction = { invoice: '730518', responseCode: 'A', saleFlag }
    const { client } = clientOver(enveloped(resultWith('A', { transaction })))
    expect(toPaymentResult(await client.invoiceInformation({ invoice: '730518' })).status).toBe(status)
  })

  it('stays one although a host response beside it reads like a decline', async () => {
    const { client } = clientOver({ json: fixture('authorization-number.json') })
    const answer = await client.authorization({ ...payment, transaction: { invoice: '192029' } })
    expect(answer.kind).toBe('succeeded')
    expect(toPaymentResult(answer).status).toBe('authorized')
  })

  it('below the ceiling is one', async () => {
    const answer = await sold('C')
    expect([answer.kind, toPaymentResult(answer).status]).toEqual(['succeeded', 'captured'])
  })

  it('of a part is no success as asked', async () => {
    const answer = await sold('P', { amount: { total: 5 } })
    expect(answer.kind).toBe('partial')
    expect(toPaymentResult(answer)).toMatchObject({
      status: 'partially-authorized',
      final: true,
      amount: { minorUnits: 500 },
    })
  })
})

describe('a decline', () => {
  it.each([
    ['04', 'hard'],
    ['R0', 'hard'],
    ['51', 'soft'],
    ['54', 'soft'],
    ['05', 'undistinguished'],
    ['ZZ', 'undistinguished'],
    ['1A', 'authentication-required'],
    ['-38', 'authentication-failed'],
  ])('with the reason %s is %s', async (reason, kind) => {
    const answer = await sold('D', withReason('D', reason))
    expect(answer.kind).toBe('declined')
    expect(toPaymentResult(answer)).toMatchObject({
      status: 'declined',
      final: true,
      decline: { kind, code: reason, text: 'words' },
    })
  })

  it.each([
    ['X', 'hard'],
    ['R', 'soft'],
    ['S', 'authentication-required'],
    ['I', 'authentication-required'],
    ['J', 'authentication-required'],
  ])('by the letter %s is %s', async (letter, kind) => {
    expect(toPaymentResult(await sold(letter))).toMatchObject({ status: 'declined', decline: { kind } })
  })

  it.each([
    ['X', '51', 'hard'],
    ['S', '04', 'authentication-required'],
  ])('by the letter %s stays what it is beside the reason %s: the letter has decided', async (letter, reason, kind) => {
    const answer = await sold(letter, withReason(letter, reason))
    expect(toPaymentResult(answer)).toMatchObject({ decline: { kind, code: reason } })
  })

  it('is told with words that can be stored, however long they are', async () => {
    const hostResponse = { reasonCode: 'x'.repeat(65), reasonDescription: 'y'.repeat(1_025) }
    const transaction = { invoice: '730518', responseCode: 'D', hostResponse }
    expect(toPaymentResult(await sold('D', { transaction }))).toMatchObject({
      decline: { kind: 'undistinguished', code: 'x'.repeat(64), text: 'y'.repeat(1_024) },
    })
  })

  it('is told under the key in lower case too', async () => {
    const transaction = { invoice: '730518', responseCode: 'D', hostresponse: { reasonCode: '51' } }
    expect(toPaymentResult(await sold('D', { transaction }))).toMatchObject({ decline: { kind: 'soft', code: '51' } })
  })

  it('is a value also where it comes with 400', async () => {
    const answer = await clientOver(enveloped(resultWith('D'), 400)).client.sale(payment)
    expect([answer.kind, answer.meta.status]).toEqual(['declined', 400])
  })
})

describe('an outcome that nobody knows', () => {
  it.each(['', 'Z', 'H', 'G', 'e'])('is the letter %j', async (letter) => {
    const answer = await sold(letter)
    expect(answer.kind).toBe('unrecognized')
    expect(toPaymentResult(answer)).toMatchObject({ status: 'unknown', final: false })
  })

  it('is an answer without a letter', async () => {
    const answer = await clientOver(enveloped({ amount: { total: 19.99 } })).client.sale(payment)
    expect(toPaymentResult(answer)).toMatchObject({ status: 'unknown', final: false, id: '730518', providerStatus: '' })
  })

  it('is an approval of another invoice: it says nothing of this one', async () => {
    const answer = await sold('A', { transaction: { invoice: '730519', responseCode: 'A' } })
    expect(answer.kind).toBe('unrecognized')
    expect(toPaymentResult(answer)).toMatchObject({ status: 'unknown', final: false, id: '730518' })
  })

  it('names a letter without end as far as it can be stored', async () => {
    const answer = await sold('x'.repeat(65))
    expect(toPaymentResult(answer).providerStatus).toBe('x'.repeat(64))
  })

  it('is an approval that is read back without a sign of a payment', async () => {
    const { client } = clientOver(enveloped(resultWith('A')))
    const payment = toPaymentResult(await client.invoiceInformation({ invoice: '730518' }))
    expect([payment.status, payment.final]).toEqual(['unknown', false])
  })

  it('is not an approval of the same invoice, padded', async () => {
    const answer = await sold('A', { transaction: { invoice: '0000730518', responseCode: 'A' } })
    expect([answer.kind, toPaymentResult(answer).status]).toEqual(['succeeded', 'captured'])
  })

  it('is not a failed address check: money is reserved, and somebody has to look', async () => {
    expect(toPaymentResult(await sold('f'))).toMatchObject({ status: 'in-review', final: false })
  })
})

describe('every letter', () => {
  it.each(responseCodes)('%s gives a payment result of the common shape', async (letter) => {
    const payload = toPaymentResult(await sold(letter))
    expect(parsePaymentResult(payload, { origin: 'trusted' })).toEqual(payload)
  })

  it('leaves the amount out where the currency is not told', async () => {
    const answer = await sold('A', { currencyCode: null })
    expect(toPaymentResult(answer)).not.toHaveProperty('amount')
  })
})
