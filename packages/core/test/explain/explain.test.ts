import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceTexts } from '../../src/explain/evidence-texts.ts'
import { explain } from '../../src/explain/explain.ts'
import { nextTexts } from '../../src/explain/next-texts.ts'
import { paymentTexts } from '../../src/explain/payment-texts.ts'
import { statusTexts } from '../../src/explain/status-texts.ts'
import { assessLiability } from '../../src/liability/assess-liability.ts'
import type { PaymentResult, UndeclinedPaymentStatus } from '../../src/payment/payment-result.ts'
import type { AuthenticationStatus } from '../../src/result/authentication-result.ts'
import { mayAuthorize } from '../../src/status/may-authorize.ts'
import { anyResult, authenticated, cavv } from '../result/any-result.ts'

const facts = { provider: 'cardinal', evidence: 'signed', test: false } as const

const payment = {
  provider: 'processout',
  id: 'tr_1',
  providerStatus: 'completed',
  evidence: 'fetched',
  test: false,
  final: true,
} as const

const paid = (status: UndeclinedPaymentStatus): PaymentResult => ({ ...payment, status })

const rows: readonly (readonly [AuthenticationStatus, summary: RegExp, forCardholder: RegExp])[] = [
  ['authenticated', /^The issuer authenticated the cardholder \(/, /confirmed that it is you/],
  ['attempted', /^The attempt to authenticate was recorded/, /did not need anything/],
  ['failed', /^The cardholder was not authenticated/, /could not confirm/],
  ['rejected', /^The issuer rejected/, /turned this payment down/],
  ['informational', /^The issuer was informed, not asked/, /did not need anything/],
  ['pending', /^The authentication has not ended/, /not finished/],
  ['unavailable', /^The authentication could not be carried out/, /could not be reached/],
  ['not-enrolled', /^The card does not take part/, /does not take part/],
  ['bypassed', /^A rule of the merchant bypassed/, /No check by your bank was needed/],
  ['unknown', /^It is not known how the authentication ended/, /do not pay again/],
]

describe('explain', () => {
  it.each(rows)('puts %s into words', (status, summary, forCardholder) => {
    const explanation = explain({ ...facts, status })
    expect(explanation.summary).toMatch(summary)
    expect(explanation.summary).toMatch(/\)\.$/)
    expect(explanation.forCardholder).toMatch(forCardholder)
  })

  it('has words for every status', () => {
    expect(Object.keys(statusTexts).toSorted()).toEqual(rows.map(([status]) => status).toSorted())
  })

  it.each([
    ['signed', '(a verified signature says so).'],
    ['fetched', '(the provider says so).'],
    ['matched', '(so the browser reports, in agreement with what was stored).'],
    ['browser', '(so only the browser reports).'],
  ] as const)('says how it is known: %s', (evidence, end) => {
    expect(explain({ ...authenticated, evidence }).summary).toBe(`The issuer authenticated the cardholder ${end}`)
    expect(Object.keys(evidenceTexts)).toContain(evidence)
  })

  it('says that it was a test', () => {
    expect(explain({ ...authenticated, test: true }).summary).toMatch(/says so, in a test\)\.$/)
  })

  it.each([
    ['with-3ds', authenticated, /Authorize the payment with the cryptogram/, 2],
    ['without-3ds-at-own-risk', { ...facts, status: 'unavailable' }, /only if you accept the liability/, 2],
    ['no', { ...facts, status: 'failed' }, /Do not authorize with this result/, 2],
    ['not-yet', { ...facts, status: 'pending' }, /Do not authorize yet/, 2],
    ['no', { ...facts, status: 'rejected' }, /at any gateway/, 2],
    ['no', { ...authenticated, scheme: 'mastercard', eci: 'N2' }, /for the payment itself/, 1],
  ] as const)('answers %s and says what to do next', (authorize, result, first, count) => {
    const explanation = explain(result)
    expect(explanation.authorize).toBe(authorize)
    expect(explanation.next[0]).toMatch(first)
    expect(explanation.next).toHaveLength(count)
  })

  it('knows a next step for every answer', () => {
    expect(Object.keys(nextTexts)).toEqual(['with-3ds', 'without-3ds-at-own-risk', 'no', 'not-yet'])
    expect(
      Object.values(nextTexts)
        .flat()
        .every((text) => /^[A-Z].*\.$/.test(text)),
    ).toBe(true)
  })

  it('adds what the codes of the issuer say', () => {
    const { reasons } = explain({ ...facts, status: 'failed', statusReason: '05', challengeCancel: '01' })
    expect(reasons.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'failed: The cardholder was not authenticated.',
      'status-reason: The card has expired.',
      'challenge-cancel: The cardholder cancelled.',
    ])
    expect(reasons.every(({ source }) => source !== undefined)).toBe(true)
  })

  it('reads the codes of a directory server with the scheme, and leaves out what it does not know', () => {
    const failed = { ...facts, status: 'failed', statusReason: '81' } as const
    expect(explain({ ...failed, scheme: 'visa' }).reasons[1]?.text).toMatch(/did not answer/)
    expect(explain(failed).reasons).toHaveLength(1)
    expect(explain({ ...facts, status: 'failed', challengeCancel: '99' }).reasons).toHaveLength(1)
  })

  it('tells a result that contradicts itself as unknown, and why, once', () => {
    const explanation = explain({ ...authenticated, eci: '02' })
    expect(explanation.summary).toMatch(/^It is not known/)
    expect(explanation.authorize).toBe('no')
    expect(explanation.forCardholder).toMatch(/do not pay again/)
    expect(explanation.reasons.map(({ code }) => code)).toEqual(['eci-of-another-scheme'])
  })

  it('names contradictions in a test too', () => {
    const { reasons } = explain({ ...authenticated, test: true, eci: '02' })
    expect(reasons.map(({ code }) => code)).toEqual(['test-result', 'eci-of-another-scheme'])
  })

  it("shows the issuer's own words to the cardholder, as one line of plain text", () => {
    const cardholderInfo = ' Call\n  your\u0000bank\u202e at +44 20.\u2029'
    expect(explain({ ...facts, status: 'failed', cardholderInfo }).forCardholder).toMatch(
      /ask your bank\. Call your bank at \+44 20\.$/,
    )
  })

  it('cuts words without end, and leaves out words that are only blanks', () => {
    const own = explain({ ...facts, status: 'failed' }).forCardholder
    expect(explain({ ...facts, status: 'failed', cardholderInfo: 'a'.repeat(1e6) }).forCardholder).toHaveLength(
      own.length + 513,
    )
    expect(explain({ ...facts, status: 'failed', cardholderInfo: ' \n ' }).forCardholder).toBe(own)
  })

  it("shows nobody's words on the browser's report: it may be somebody else's forgery", () => {
    const { forCardholder } = explain({ ...authenticated, evidence: 'browser', cardholderInfo: 'Call this number' })
    expect(forCardholder).toBe('We are asking your bank how its check ended.')
  })

  it.each(['authorized', 'captured', 'accepted', 'pending-capture'] as const)(
    'asks nobody to pay or to authorize beside a payment that is %s, whatever the authentication came to',
    (status) => {
      for (const [ofResult] of rows) {
        const { next, forCardholder } = explain({ ...facts, status: ofResult }, { payment: paid(status) })
        expect(next).toEqual(['Nothing is left to authorize: the payment has been taken.'])
        expect(forCardholder).toBe('Your payment has been accepted. You do not need to pay again.')
      }
    },
  )

  it.each(['processing', 'in-review', 'unknown'] as const)(
    'forbids a second try beside a payment that is %s',
    (status) => {
      const { next, forCardholder } = explain({ ...facts, status: 'failed' }, { payment: paid(status) })
      expect(next.join(' ')).toMatch(/Do not send it again/)
      expect(forCardholder).toMatch(/do not pay again/)
    },
  )

  it('sends no cryptogram a second time after a decline', () => {
    const { next } = explain(authenticated, { payment: { ...payment, status: 'declined', decline: { kind: 'soft' } } })
    expect(next[0]).toBe('The payment was declined: do not send it again with this authentication.')
  })

  it.each(['not-attempted', 'canceled'] as const)('says what the authentication says beside a payment %s', (status) => {
    const result = { ...facts, status: 'failed' } as const
    const { next, forCardholder } = explain(result, { payment: paid(status) })
    expect(next).toEqual(explain(result).next)
    expect(forCardholder).toBe(explain(result).forCardholder)
  })

  it("keeps the issuer's words beside a payment, but none that only the browser reports", () => {
    const result = { ...authenticated, cardholderInfo: 'Call your bank.' }
    expect(explain(result, { payment: paid('captured') }).forCardholder).toMatch(/pay again\. Call your bank\.$/)
    expect(explain({ ...result, evidence: 'browser' }, { payment: paid('captured') }).forCardholder).toBe(
      paymentTexts.captured?.forCardholder,
    )
  })

  it('takes the liability from the payment, where it answered', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const after = { payment: paid('captured') }
        expect(explain(result, after).liability).toBe(assessLiability(result, after).liability)
      }),
    )
  })

  it('agrees with the two rules that it explains', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const { authorize, liability, reasons, next } = explain(result)
        expect(authorize).toBe(mayAuthorize(result))
        expect(liability).toBe(assessLiability(result).liability)
        expect(reasons.length).toBeGreaterThan(0)
        expect(next.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never shows a cryptogram, an id or a card', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const planted = { cavv, trxId: 'planted-1', dsTransId: 'planted-2', card: { first6: '987654', last4: '3210' } }
        const { cardholderInfo: _, ...rest } = result
        const shown = JSON.stringify(explain({ ...rest, ...planted }))
        for (const secret of [cavv, 'planted', '987654', '3210']) expect(shown).not.toContain(secret)
      }),
    )
  })
})
