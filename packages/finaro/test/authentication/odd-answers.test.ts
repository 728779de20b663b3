import {
  authenticationResultSchema,
  type CallMeta,
  type JsonObject,
  parsePaymentResult,
  paymentResultSchema,
} from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import {
  type FinaroPaymentAnswer,
  type FinaroThreeDSecureAnswer,
  finaroResultSchema,
  toAuthenticationResult,
  toPaymentResult,
} from '@three-ds/finaro'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paymentKind } from '../../src/schemas/payment-letters.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { approved, clientOver, enveloped, payment, resultWith, standaloneRequest, threeDSecure } from '../sample.ts'

const meta: CallMeta = { status: 200, attempts: 1, durationMs: 1, rawBody: '' }

const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant('x'.repeat(5_000)),
)

/** An answer whose fields hold anything. */
const oddResult = fc.record(
  {
    dateTime: fc.oneof(scalar, fc.constant('2026-13-45T99:99:99.000+00:00')),
    currencyCode: fc.oneof(scalar, fc.constantFrom('EUR', 'JPY', 'XXX')),
    amount: fc.oneof(scalar, fc.record({ total: fc.oneof(fc.double(), fc.constant('19.99'), fc.constant(-1)) })),
    card: fc.oneof(scalar, fc.record({ number: scalar, type: fc.constantFrom('VS', 'MC', 'ZZ') })),
    transaction: fc.oneof(
      scalar,
      fc.record({
        responseCode: fc.oneof(scalar, fc.constantFrom('A', 'D', 'P')),
        invoice: scalar,
        hostResponse: fc.oneof(scalar, fc.record({ reasonCode: scalar, reasonDescription: scalar })),
      }),
    ),
    threeDSecure: fc.oneof(
      scalar,
      fc.record(
        {
          trxId: scalar,
          cryptogram: scalar,
          ecommIndicator: fc.oneof(scalar, fc.constantFrom('5', '6', '7')),
          directoryServerTranId: scalar,
          version: scalar,
          programProtocol: scalar,
          cardholderInfo: scalar,
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
)

describe('an answer whose fields hold anything', () => {
  it('is still read, and gives a result that can be stored and read again', () => {
    fc.assert(
      fc.property(oddResult, (wire) => {
        const first = finaroResultSchema.parse(wire)
        const answer: FinaroThreeDSecureAnswer = toAnswer({ kind: 'completed', test: true, result: [first] }, meta)
        const result = toAuthenticationResult(answer)
        expect(authenticationResultSchema.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined()
      }),
      { numRuns: 400 },
    )
  })

  it('gives a payment that can be stored and read again', () => {
    fc.assert(
      fc.property(oddResult, (wire) => {
        const first = finaroResultSchema.parse(wire)
        const kind = paymentKind(first.transaction?.responseCode)
        const answer: FinaroPaymentAnswer = toAnswer(
          { kind, operation: 'sale', invoice: '1', test: true, result: [first] },
          meta,
        )
        const result = toPaymentResult(answer)
        expect(paymentResultSchema.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined()
        expect(parsePaymentResult(result, { origin: 'trusted' })).toEqual(result)
      }),
      { numRuns: 400 },
    )
  })

  it('does not break the answer to a payment: a companion of another type is left out', async () => {
    const odd: JsonObject = { card: 'VS', amount: [19.99], merchant: 7, receipt: 'x' }
    const { client } = clientOver(enveloped(resultWith('A', odd)))
    expect((await client.sale(payment)).kind).toBe('succeeded')
  })
})

describe('what no call has answered', () => {
  const bare = { kind: 'completed', test: false, result: [{ transaction: { responseCode: 'A' }, threeDSecure }] }

  it('makes no verified result, although it looks like an answer', async () => {
    // @ts-expect-error an answer bears `meta`
    const error = await refusal(() => toAuthenticationResult(bare))
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toEqual(['answer'])
    expect([error.provider, error.operation]).toEqual(['finaro', 'toAuthenticationResult'])
    expect(error.issues[0]?.text).toContain('no answer of the client')
    expect(error.issues[0]?.remedy).toContain('parseChallengeReturn')
  })

  it('makes no payment', async () => {
    // @ts-expect-error an answer bears `meta`
    const error = await refusal(() => toPaymentResult(bare))
    expect(pathsOf(error)).toEqual(['answer'])
    expect([error.provider, error.operation]).toEqual(['finaro', 'toPaymentResult'])
  })

  it('is a copy that went through JSON, too', async () => {
    const answer = await clientOver(approved()).client.standalone(standaloneRequest)
    const copy: FinaroThreeDSecureAnswer = JSON.parse(JSON.stringify(answer))
    expect(pathsOf(await refusal(() => toAuthenticationResult(copy)))).toEqual(['answer'])
  })

  it('is JSON with a `meta` of its own, too', async () => {
    const forged: FinaroThreeDSecureAnswer = JSON.parse(JSON.stringify({ ...bare, meta }))
    expect(pathsOf(await refusal(() => toAuthenticationResult(forged)))).toEqual(['answer'])
  })
})

describe('fields of the wire that are called like ours', () => {
  const ours = { kind: 'succeeded', test: true, operation: 'refund', invoice: '7', action: 'challenge', meta: {} }

  it('do not take their place in an answer to a payment', async () => {
    const declined = enveloped(resultWith('D'))
    const { client } = clientOver({ ...declined, json: { ...declined.json, ...ours } })
    const { kind, test, operation, invoice } = await client.sale(payment)
    expect({ kind, test, operation, invoice }).toEqual({
      kind: 'declined',
      test: false,
      operation: 'sale',
      invoice: '730518',
    })
  })

  it('do not take their place in an answer about 3-D Secure, which stays an answer', async () => {
    const step = enveloped(resultWith('H', { threeDSecure: { trxId: 't1' }, redirectUrl: 'https://issuer.example/f' }))
    const wire = { ...ours, evidence: 'browser', redirectUrl: 'javascript:alert(1)' }
    const { client } = clientOver({ ...step, json: { ...step.json, ...wire } })
    const answer = await client.standalone(standaloneRequest)
    expect(answer).toMatchObject({
      kind: 'action-required',
      action: 'fingerprint',
      redirectUrl: 'https://issuer.example/f',
      test: false,
    })
    expect(toAuthenticationResult(answer).evidence).toBe('fetched')
  })
})

describe('scalars of another type', () => {
  it('are read: an amount as text, an indicator as a number', async () => {
    const odd = { amount: { total: '19.99' }, threeDSecure: { ...threeDSecure, ecommIndicator: 5 } }
    const answer = await clientOver(enveloped(resultWith('A', odd))).client.standalone(standaloneRequest)
    expect(toAuthenticationResult(answer)).toMatchObject({
      status: 'authenticated',
      eci: '05',
      amount: { minorUnits: 1999, currency: 'EUR' },
    })
  })

  it.each(['', ' ', '1e3', '0x10', '-5', '19,99', 'x', true, [19.99]])('are left out: the amount %j', async (total) => {
    const answer = await clientOver(enveloped(resultWith('A', { amount: { total } }))).client.sale(payment)
    expect(toPaymentResult(answer).amount).toBeUndefined()
  })
})
