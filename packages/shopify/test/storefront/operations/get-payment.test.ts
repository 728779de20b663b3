import { parsePaymentResult } from '@three-ds/core'
import { toAuthenticationResult, toPaymentResult } from '@three-ds/shopify/storefront'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../../fixture.ts'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { refusal } from '../../refusal.ts'
import { clientOver, node, page, payment, paymentId, transaction } from '../sample.ts'

const read = (...answers: readonly PlannedAnswer[]) => clientOver(...answers).client.getPayment(paymentId)
const readOf = (fields: object) => read(node(payment(fields)))

const done = { completedAt: '2023-03-25T12:00:00Z' }
const message = 'Your payment could not be authenticated.'

describe('a legacy payment', () => {
  it.each([
    ['processing', 'derived-payment-processing.json', 'processing'],
    ['action-required', 'derived-payment-action.json', 'not-attempted'],
    ['succeeded', 'derived-payment-success.json', 'captured'],
    ['declined', 'derived-payment-failure.json', 'declined'],
  ])('is %s, as in %s', async (kind, name, status) => {
    const answer = await read({ json: fixture(`storefront/${name}`) })
    expect(answer.kind).toBe(kind)
    expect(toPaymentResult(answer).status).toBe(status)
  })

  it.each([
    ['processing', { nextActionUrl: '' }],
    ['processing', { nextActionUrl: ' ' }],
    ['processing', { errorMessage: message, checkout: { id: 'c', ...done } }],
    ['action-required', { nextActionUrl: page }],
    ['unrecognized', { nextActionUrl: 'http://example.myshopify.com/3ds' }],
    ['unrecognized', { nextActionUrl: 'javascript:alert(1)' }],
  ])('that is not ready is %s with %j', async (kind, fields) => {
    expect((await readOf({ ready: false, ...fields })).kind).toBe(kind)
  })

  it.each([
    ['captured', { transaction: transaction('SUCCESS') }],
    ['captured', { transaction: transaction('SUCCESS', { kind: 'CAPTURE' }) }],
    ['authorized', { transaction: transaction('SUCCESS', { kind: 'AUTHORIZATION' }) }],
    ['authorized', { transaction: transaction('SUCCESS', { kind: 'EMV_AUTHORIZATION' }) }],
    ['accepted', { transaction: transaction('SUCCESS', { kind: null }) }],
    ['unknown', { transaction: transaction('SUCCESS', { kind: 'CHANGE' }) }],
    ['declined', { transaction: transaction('FAILURE') }],
    ['declined', { transaction: transaction('FAILURE'), checkout: { id: 'c', ...done } }],
    ['accepted', { checkout: { id: 'c', ...done } }],
    ['accepted', { transaction: transaction('ERROR'), checkout: { id: 'c', ...done } }],
    ['unknown', { transaction: transaction('ERROR'), errorMessage: message }],
    ['processing', { transaction: transaction('PENDING'), errorMessage: message }],
    ['unknown', { transaction: transaction('POSTPONED'), errorMessage: message }],
    ['declined', { errorMessage: message }],
    ['unknown', {}],
    ['unknown', { errorMessage: ' ', checkout: { id: 'c', completedAt: ' ' } }],
    [
      'accepted',
      { errorMessage: message, checkout: { id: 'c', completedAt: null, order: { id: 'gid://shopify/Order/9' } } },
    ],
    // Whoever has finished has nowhere to go.
    ['unknown', { nextActionUrl: page }],
  ])('that is ready is %s with %j', async (status, fields) => {
    expect(toPaymentResult(await readOf({ ready: true, ...fields })).status).toBe(status)
  })

  it('that was charged keeps an error message as a note', async () => {
    const answer = await readOf({ ready: true, errorMessage: message, transaction: transaction('SUCCESS') })
    const result = toPaymentResult(answer)
    expect(answer.kind).toBe('succeeded')
    expect(result).toMatchObject({ status: 'captured', final: true, note: message })
    expect(result.amount).toEqual({ minorUnits: 39800, currency: 'USD' })
    expect(parsePaymentResult(JSON.parse(JSON.stringify(result)), { origin: 'trusted' })).toEqual(result)
  })

  it('that was declined says so in Shopify’s words, and not which kind it was', async () => {
    const result = toPaymentResult(await readOf({ ready: true, errorMessage: message }))
    expect(result).toMatchObject({ final: true, decline: { kind: 'undistinguished', text: message } })
  })

  it.each([
    [true, { test: true }],
    [true, { transaction: transaction('SUCCESS', { test: true }) }],
    [false, { test: null }],
  ])('is a test: %j with %j', async (test, fields) => {
    expect((await readOf({ ready: true, ...fields })).test).toBe(test)
  })

  it('says nothing of the authentication', async () => {
    const answer = await readOf({ ready: true, transaction: transaction('SUCCESS') })
    expect(toAuthenticationResult(answer)).toMatchObject({ status: 'unknown', evidence: 'fetched', test: false })
  })

  it('that Shopify does not know is an error', async () => {
    const error = await refusal(() => read(node(null)))
    expect([error.code, error.outcome, error.operation]).toEqual(['not-found', 'rejected', 'getPayment'])
  })

  it.each([{ id: paymentId }, { ready: true }, { id: '', ready: true }, { id: paymentId, ready: 'yes' }])(
    'that lacks what every payment has does not read: %j',
    async (value) => {
      const error = await refusal(() => read(node(value)))
      expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    },
  )

  it('is never paid while it is not ready, and never declined where the transaction went well', async () => {
    const word = fc.constantFrom('SUCCESS', 'FAILURE', 'ERROR', 'PENDING', 'toString', null)
    const text = fc.constantFrom(null, '', 'm', page)
    const arbitrary = fc.record({
      ready: fc.boolean(),
      errorMessage: text,
      nextActionUrl: text,
      transaction: fc.oneof(
        fc.constant(null),
        fc.record({ statusV2: word, kind: fc.constantFrom('SALE', 'CHANGE', null) }),
      ),
      checkout: fc.oneof(fc.constant(null), fc.record({ id: fc.constant('c'), completedAt: text })),
    })
    await fc.assert(
      fc.asyncProperty(arbitrary, async (fields) => {
        const answer = await readOf(fields)
        if (!fields.ready) expect(['processing', 'action-required', 'unrecognized']).toContain(answer.kind)
        if (fields.transaction?.statusV2 === 'SUCCESS') expect(answer.kind).not.toBe('declined')
        if (fields.transaction?.statusV2 === 'FAILURE') expect(answer.kind).not.toBe('succeeded')
        const result = toPaymentResult(answer)
        expect(parsePaymentResult(JSON.parse(JSON.stringify(result)), { origin: 'trusted' })).toEqual(result)
      }),
    )
  })
})
