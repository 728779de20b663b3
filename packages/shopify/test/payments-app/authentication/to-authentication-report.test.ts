import {
  type AuthenticationFacts,
  type Evidence,
  isThreeDSError,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { shopifyAuthenticationSchema, toAuthenticationReport } from '@three-ds/shopify/payments-app'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { authenticated, ended } from './results.ts'

const dataOf = (result: VerifiedAuthenticationResult) =>
  toAuthenticationReport(result).authentication.authenticationData

describe('reporting an authentication that permits nothing', () => {
  it.each([
    ['failed', 'N', '01'],
    ['rejected', 'R', '11'],
  ] as const)('tells that it %s, and that the merchant is liable', (status, letter, reason) => {
    expect(dataOf(ended(status, letter, reason))).toEqual({
      authenticationFlow: 'CHALLENGE',
      chargebackLiability: 'MERCHANT',
      transStatus: letter,
      transStatusReason: reason,
      version: 'V2_2',
    })
  })

  it('tells that it was unavailable, for a payment that was taken without it', () => {
    expect(dataOf(ended('unavailable', 'U', '22'))).toMatchObject({ transStatus: 'U', chargebackLiability: 'MERCHANT' })
  })

  it('tells a success too', () => {
    expect(dataOf(authenticated).transStatus).toBe('Y')
    expect(dataOf({ ...authenticated, evidence: 'signed' }).transStatus).toBe('Y')
  })

  it('is refused for a result that contradicts itself', async () => {
    const error = await refusal(() =>
      toAuthenticationReport({ ...authenticated, paResStatus: 'N', statusReason: '01' }),
    )
    expect(pathsOf(error)).toContain('paResStatus')
  })

  it('is refused for I after a challenge, before anything is sent', async () => {
    const error = await refusal(() => toAuthenticationReport(ended('informational', 'I')))
    expect(pathsOf(error)).toEqual(['flow'])
    expect([error.code, error.outcome, error.provider]).toEqual(['result-not-carriable', 'not-sent', 'shopify'])
    expect(error.message).toContain('flow: a challenge cannot end with I')
  })

  it.each([
    ['failed', 'N'],
    ['rejected', 'R'],
    ['unavailable', 'U'],
  ] as const)(
    'is refused where the reason of a result that is %s is missing: none is invented',
    async (status, letter) => {
      const error = await refusal(() => toAuthenticationReport(ended(status, letter)))
      expect(error.code).toBe('result-not-carriable')
      expect(error.operation).toBe('toAuthenticationReport')
      expect(pathsOf(error)).toEqual(['statusReason'])
      expect(pathsOf(await refusal(() => toAuthenticationReport(ended(status, letter, '27'))))).toEqual([
        'statusReason',
      ])
    },
  )

  it.each([
    ['pending', 'C'],
    ['pending', 'D'],
    ['not-enrolled', 'N'],
    ['bypassed', 'U'],
    ['unknown', 'Y'],
  ] as const)('is refused for a result that is %s: 3-D Secure has not ended', async (status, letter) => {
    const error = await refusal(() => toAuthenticationReport(ended(status, letter, '01')))
    expect(pathsOf(error)).toContain('status')
    expect(error.remedy).toContain('partnerError')
  })

  it('is refused for one without a letter: a lookup that timed out is the app’s own error', async () => {
    const { paResStatus: _letter, ...less } = ended('unavailable', 'U')
    const error = await refusal(() => toAuthenticationReport(less))
    expect(pathsOf(error)).toEqual(['paResStatus'])
    expect(error.remedy).toContain('partnerError')
  })

  it('is refused for what the browser says', async () => {
    const browser = { ...authenticated, evidence: 'browser' as const }
    // What the types forbid, JavaScript does.
    const error = await refusal(() => toAuthenticationReport(browser as never, { matched: 'accept' }))
    expect(pathsOf(error)).toEqual(['evidence'])
  })

  it('says every remedy once where several things are wrong', async () => {
    const browser = { ...ended('pending', 'C'), evidence: 'browser' as const }
    const error = await refusal(() => toAuthenticationReport(browser as never))
    expect(pathsOf(error)).toEqual(['evidence', 'status', 'paResStatus'])
    const [, , { remedy = '' } = {}] = error.issues ?? []
    expect(error.remedy).toBe(`Have its provider verify it, or read it from there. ${remedy}`)
  })

  it('never says what Shopify would refuse, whatever the result', () => {
    const result = fc.record<AuthenticationFacts & { readonly evidence: Evidence }>(
      {
        provider: fc.constant('cardinal'),
        evidence: fc.constantFrom('signed', 'fetched', 'matched', 'browser'),
        test: fc.boolean(),
        status: fc.constantFrom(
          'authenticated',
          'attempted',
          'failed',
          'rejected',
          'informational',
          'pending',
          'unavailable',
          'not-enrolled',
          'bypassed',
          'unknown',
        ),
        paResStatus: fc.constantFrom('Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S', '', 'X'),
        statusReason: fc.constantFrom('01', '26', '27', '81', '', 'x'),
        flow: fc.constantFrom('frictionless', 'challenge'),
        version: fc.constantFrom('1.0.2', '2.1.0', '2.2.0', '2.3.1', '3.0', ''),
        scheme: fc.constantFrom('visa', 'mastercard'),
        eci: fc.constantFrom('05', '06', '07', '02', '01', '00'),
        dsTransId: fc.constantFrom('8827fa9c-fd15-4a44-a51d-3c0cdddf93ba', ''),
      },
      { requiredKeys: ['provider', 'evidence', 'test', 'status'] },
    )
    let told = 0
    fc.assert(
      fc.property(result, (one) => {
        try {
          // Whatever the evidence: the refusal of the browser's word is part of the property.
          const report = toAuthenticationReport(one as VerifiedAuthenticationResult)
          expect(one.evidence).toMatch(/^(?:signed|fetched)$/)
          expect(shopifyAuthenticationSchema.safeParse(report.authentication).success).toBe(true)
          expect(report.authentication.authenticationData.transStatus).toBe(one.paResStatus)
          told += 1
        } catch (error) {
          if (!isThreeDSError(error)) throw error
          expect(error.code).toBe('result-not-carriable')
          expect(error.issues.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 3_000 },
    )
    expect(told).toBeGreaterThan(0)
  })
})
