import { parsePaymentResult, type UndeclinedPaymentStatus } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import { toAuthenticationResult, toPaymentResult } from '@three-ds/shopify/checkout'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShopifyStanding } from '../../src/authentication/standing.ts'
import { refusal } from '../refusal.ts'

const meta = { status: 200, attempts: 1, durationMs: 1, rawBody: '{}' }
const facts = { id: '7', providerStatus: 'success', amount: { minorUnits: 39_800, currency: 'USD' } } as const
const answerOf = (standing: ShopifyStanding, test = true) => toAnswer({ test, standing }, meta)

const statuses = [
  ['authorized', true],
  ['captured', true],
  ['accepted', true],
  ['pending-capture', true],
  ['partially-authorized', true],
  ['canceled', true],
  ['processing', false],
  ['in-review', false],
  ['not-attempted', false],
  ['unknown', false],
] as const satisfies readonly (readonly [UndeclinedPaymentStatus, boolean])[]

describe('the payment', () => {
  it.each(statuses)('%s is what the answer stands for; final: %s', (status, final) => {
    expect(toPaymentResult(answerOf({ ...facts, status }))).toEqual({
      provider: 'shopify',
      evidence: 'fetched',
      test: true,
      final,
      ...facts,
      status,
    })
  })

  it('keeps a decline, which is final, and a note', () => {
    const decline = { kind: 'undistinguished', code: 'card_declined' } as const
    expect(toPaymentResult(answerOf({ ...facts, status: 'declined', decline }))).toMatchObject({ final: true, decline })
    expect(toPaymentResult(answerOf({ ...facts, status: 'captured', note: 'late' }))).toMatchObject({ note: 'late' })
  })

  it('is always one that core reads again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.string({ minLength: 1 }), ([status], id) => {
        const payment = toPaymentResult(answerOf({ ...facts, id, status }))
        expect(parsePaymentResult(JSON.parse(JSON.stringify(payment)), { origin: 'trusted' })).toEqual(payment)
      }),
    )
  })
})

describe('the authentication', () => {
  it.each(statuses)('is unknown beside a payment that is %s', (status) => {
    expect(toAuthenticationResult(answerOf({ ...facts, status }))).toEqual({
      provider: 'shopify',
      status: 'unknown',
      evidence: 'fetched',
      test: true,
      providerTransactionId: '7',
      amount: facts.amount,
    })
  })
})

describe('what no call has answered', () => {
  it.each([toPaymentResult, toAuthenticationResult])('is refused by $name', async (bridge) => {
    const copy: object = JSON.parse(JSON.stringify({ ...answerOf({ ...facts, status: 'captured' }), meta }))
    // What the types forbid, a store in JavaScript does.
    const error = await refusal(() => bridge(copy as ReturnType<typeof answerOf>))
    expect([error.code, error.outcome, error.operation]).toEqual(['invalid-input', 'not-sent', bridge.name])
    expect(error.provider).toBe('shopify')
    expect(error.issues[0]?.path).toBe('answer')
    expect(error.issues[0]?.text).toContain('no answer of a client')
    expect(error.issues[0]?.remedy).toContain('no copy')
  })
})
