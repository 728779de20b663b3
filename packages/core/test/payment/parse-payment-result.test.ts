import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { parsePaymentResult } from '../../src/payment/parse-payment-result.ts'
import type { PaymentResult } from '../../src/payment/payment-result.ts'
import { errorOf } from '../result/error-of.ts'

const trusted = { origin: 'trusted' } as const
const facts = {
  provider: 'spreedly',
  id: 'token',
  providerStatus: 'succeeded',
  evidence: 'fetched',
  test: true,
  final: true,
} as const

const undeclined = [
  'authorized',
  'captured',
  'accepted',
  'pending-capture',
  'processing',
  'in-review',
  'partially-authorized',
  'not-attempted',
  'canceled',
  'unknown',
] as const

describe('parsePaymentResult', () => {
  it.each(undeclined)('reads a payment that is %s', (status) => {
    const payment = { ...facts, status, amount: { minorUnits: 500, currency: 'JPY' } }
    expect(parsePaymentResult(payment, trusted)).toEqual(payment)
  })

  it.each(['hard', 'soft', 'authentication-required', 'authentication-failed', 'undistinguished'])(
    'reads a decline that is %s, and narrows to it',
    (kind) => {
      const payment = { ...facts, status: 'declined', decline: { kind, code: '05', text: 'Do not honor' } }
      const parsed: PaymentResult = parsePaymentResult(payment, trusted)
      expect(parsed.status === 'declined' && parsed.decline).toEqual(payment.decline)
    },
  )

  it('takes a decline exactly where the payment was declined', () => {
    const without = errorOf(() => parsePaymentResult({ ...facts, status: 'declined' }, trusted))
    expect(without.issues.map(({ path, text }) => `${path}: ${text}`)).toEqual(['decline: this field is missing'])
    const beside = errorOf(() =>
      parsePaymentResult({ ...facts, status: 'captured', decline: { kind: 'hard' } }, trusted),
    )
    expect(beside.issues.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'decline: only a declined payment has one',
    ])
  })

  it('keeps keys that a later version added, and takes null for absent', () => {
    expect(parsePaymentResult({ ...facts, status: 'captured', note: null, network: 'visa' }, trusted)).toEqual({
      ...facts,
      status: 'captured',
      network: 'visa',
    })
  })

  it('knows no browser: a payment is known from the provider or not at all', () => {
    const payment = { ...facts, status: 'captured' }
    const attempts = [
      // @ts-expect-error there is one origin
      () => parsePaymentResult(payment, { origin: 'browser' }),
      // @ts-expect-error the origin has to be named
      () => parsePaymentResult(payment),
    ]
    for (const attempt of attempts) {
      const error = errorOf(attempt)
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(error.operation).toBe('parsePaymentResult')
      expect(error.issues.map(({ path }) => path)).toEqual(['options.origin'])
    }
    expect(errorOf(() => parsePaymentResult({ ...payment, evidence: 'browser' }, trusted)).issues[0]?.path).toBe(
      'evidence',
    )
    expectTypeOf(parsePaymentResult).returns.toEqualTypeOf<PaymentResult>()
  })

  it('names every issue at once, and no value', () => {
    const secret = 'sk_live_secret'
    const error = errorOf(() =>
      parsePaymentResult({ ...facts, status: secret, final: secret, amount: secret }, trusted),
    )
    expect(error.issues.map(({ path }) => path).toSorted()).toEqual(['amount', 'final', 'status'])
    expect(JSON.stringify([error.message, error.issues, error.remedy])).not.toContain(secret)
  })

  it('answers any JSON with a typed error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(errorOf(() => parsePaymentResult(value, trusted)).code).toBe('invalid-input')
      }),
    )
  })

  it.each(['signed', 'fetched'])('takes the evidence %s', (evidence) => {
    const payment = { ...facts, status: 'captured', evidence }
    expect(parsePaymentResult(payment, trusted).evidence).toBe(evidence)
  })

  const declined = { ...facts, status: 'declined', decline: { kind: 'hard' } }
  const long = (length: number): string => 'x'.repeat(length)

  it.each([
    ['id', 256, (id: string) => ({ ...facts, status: 'captured', id })],
    ['providerStatus', 256, (providerStatus: string) => ({ ...facts, status: 'captured', providerStatus })],
    ['note', 4096, (note: string) => ({ ...facts, status: 'captured', note })],
    ['decline.code', 256, (code: string) => ({ ...declined, decline: { kind: 'hard', code } })],
    ['decline.text', 4096, (text: string) => ({ ...declined, decline: { kind: 'hard', text } })],
    ['decline.advice', 4096, (advice: string) => ({ ...declined, decline: { kind: 'hard', advice } })],
  ] as const)('takes a %s of up to %d characters', (path, most, withText) => {
    expect(parsePaymentResult(withText(long(most)), trusted)).toEqual(withText(long(most)))
    const error = errorOf(() => parsePaymentResult(withText(long(most + 1)), trusted))
    expect(error.issues.map((issue) => issue.path)).toEqual([path])
    expect(error.operation).toBe('parsePaymentResult')
  })

  it.each(['kind', 'code', 'text', 'advice'])('refuses a decline whose %s is no text', (field) => {
    const error = errorOf(() => parsePaymentResult({ ...declined, decline: { kind: 'hard', [field]: 5 } }, trusted))
    expect(error.issues.map(({ path }) => path)).toEqual([`decline.${field}`])
  })
})
