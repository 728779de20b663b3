import { createMemorySeenStore, type PreflightReport, preflight, type SeenStore } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCarryProblems } from '../../src/carry/carry-problems.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { target } from '../carry/sample.ts'
import { anyResult, nearlyGood } from '../result/any-result.ts'
import { earned, intent } from './sample.ts'

const problemsOf = (report: PreflightReport) => (report.ok ? [] : report.problems.map(({ code }) => code))
const warningsOf = ({ warnings }: PreflightReport) => warnings.map(({ code, field }) => `${code} ${field ?? ''}`.trim())

/** A store that counts, and says yes. */
function countingStore() {
  const claimed: string[] = []
  const seen: SeenStore = {
    claim: async ({ key }) => {
      claimed.push(key)
      return 'claimed'
    },
    release: async () => {},
  }
  return { seen, claimed }
}

describe('preflight', () => {
  it('lets a whole result through, as a verified one', async () => {
    const report = await preflight(earned, { ...intent, seen: createMemorySeenStore() })
    expect(report.ok && report.result).toBe(earned)
    expect(report.warnings).toEqual([])
  })

  it('tells every problem at once', async () => {
    const report = await preflight(
      { ...earned, evidence: 'browser', status: 'failed', cavv: 'short', version: '1.0.2' },
      {
        ...intent,
        amount: { minorUnits: 5000, currency: 'USD' },
        card: { last4: '2000' },
        now: new Date('2026-06-01T00:00:00.000Z'),
      },
    )
    expect(problemsOf(report).toSorted()).toEqual([
      'browser-evidence',
      'card-differs',
      'contradictory',
      'contradictory',
      'cryptogram-form',
      'currency-differs',
      'status-not-usable',
      'too-old',
      'version-unsupported',
    ])
  })

  it('gives each problem and warning a field, words and a remedy, and no value', async () => {
    const planted = { ...earned, cavv: 'planted-cavv', eci: 'planted-eci', scheme: 'planted-scheme' }
    const report = await preflight(planted, { ...intent, card: { last4: 'planted-card' } })
    expect(report.ok).toBe(false)
    const findings = report.ok ? [] : [...report.problems, ...report.warnings]
    for (const { field, text, remedy } of findings) {
      expect(Object.keys(earned)).toContain(field)
      expect(text).not.toBe('')
      expect(remedy).not.toBe('')
    }
    expect(JSON.stringify(findings)).not.toContain('planted')
  })

  it('takes a matched result only in so many words, and then calls it one', async () => {
    const matched = { ...earned, evidence: 'matched' } as const
    expect(problemsOf(await preflight(matched, intent))).toEqual(['matched-evidence'])
    const report = await preflight(matched, { ...intent, accept: { matched: 'accept' } })
    expect(report.ok && report.result.evidence).toBe('matched')
  })

  it.each(['failed', 'rejected', 'pending', 'unavailable', 'not-enrolled', 'bypassed', 'unknown'] as const)(
    'refuses a result that is %s',
    async (status) => {
      const { eci: _eci, paResStatus: _letter, ...rest } = earned
      expect(problemsOf(await preflight({ ...rest, status }, intent))).toContain('status-not-usable')
    },
  )

  it('lets data only through with a warning', async () => {
    const dataOnly = { ...earned, status: 'informational', eci: '07', paResStatus: 'I' } as const
    const report = await preflight(dataOnly, { ...intent, seen: createMemorySeenStore() })
    expect(report.ok).toBe(true)
    expect(warningsOf(report)).toEqual(['no-liability-shift status'])
  })

  it('refuses what authenticated no payment', async () => {
    const added = { ...earned, scheme: 'mastercard', eci: 'N2' } as const
    expect(problemsOf(await preflight(added, intent))).toContain('non-payment')
  })

  it("needs the Directory Server's id of Mastercard 2.x", async () => {
    const { dsTransId: _id, ...rest } = earned
    const report = await preflight({ ...rest, scheme: 'mastercard', eci: '02' }, intent)
    expect(problemsOf(report)).toEqual(['missing-field'])
    expect(report.ok || report.problems[0].field).toBe('dsTransId')
  })

  it('warns of what it could not check, field by field', async () => {
    const { amount: _amount, card: _card, authenticatedAt: _at, scheme: _scheme, ...rest } = earned
    const report = await preflight({ ...rest, test: true }, intent)
    expect(report.ok).toBe(true)
    expect(warningsOf(report)).toEqual([
      'test-result test',
      'not-checked scheme',
      'not-checked amount',
      'not-checked card',
      'not-checked authenticatedAt',
      'not-checked',
    ])
  })

  it('takes the present from the clock where none is named', async () => {
    const { now: _now, ...rest } = intent
    const recent = { ...earned, authenticatedAt: new Date().toISOString() }
    expect(problemsOf(await preflight(recent, rest))).toEqual([])
    expect(problemsOf(await preflight({ ...earned, authenticatedAt: '2020-01-01T00:00:00.000Z' }, rest))).toEqual([
      'too-old',
    ])
  })

  it.each([
    ['amount.minorUnits', { amount: { minorUnits: 1.5, currency: 'EUR' } }],
    ['amount.currency', { amount: { minorUnits: 1, currency: 'eur' } }],
    ['now', { now: new Date('never') }],
    ['maxAgeDays', { maxAgeDays: 0 }],
    ['maxAgeDays', { maxAgeDays: Number.POSITIVE_INFINITY }],
  ])('refuses a payment without a sound %s', async (path, less) => {
    const error = await preflight(earned, { ...intent, ...less }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid-input', outcome: 'not-sent', operation: 'preflight' })
    expect(error).toHaveProperty('issues.0.path', path)
  })

  it('claims a use only where everything fits, and never lets pass what fromAuthenticationResult refuses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyResult, nearlyGood), async (result: AuthenticationResult) => {
        const { seen, claimed } = countingStore()
        const report = await preflight(result, { ...intent, seen })
        const fits = findCarryProblems(result, target, false).length === 0
        expect(report.ok).toBe(fits)
        if (!fits) expect(claimed).toEqual([])
      }),
    )
  })

  it('takes an age of up to ninety days where nobody says otherwise, and of less than a day where somebody does', async () => {
    const at = (ms: number) => new Date(Date.parse(earned.authenticatedAt) + ms)
    const day = 86_400_000
    const report = (ms: number, more = {}) =>
      preflight(earned, { ...intent, now: at(ms), seen: createMemorySeenStore(), ...more })
    expect(problemsOf(await report(90 * day))).toEqual([])
    expect(problemsOf(await report(90 * day + 1))).toEqual(['too-old'])
    expect(problemsOf(await report(day / 2, { maxAgeDays: 0.5 }))).toEqual([])
    expect(problemsOf(await report(day / 2 + 1, { maxAgeDays: 0.5 }))).toEqual(['too-old'])
  })
})
