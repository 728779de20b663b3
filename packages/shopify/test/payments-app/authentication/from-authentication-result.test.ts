import { findCarryProblems, type VerifiedAuthenticationResult } from '@three-ds/core'
import { carryTarget, fromAuthenticationResult } from '@three-ds/shopify/payments-app'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { authenticated, cavv, ended } from './results.ts'

const dataOf = (result: VerifiedAuthenticationResult) =>
  fromAuthenticationResult(result).authentication.authenticationData

describe('telling Shopify of a result', () => {
  it('says it in the words of authenticationData', () => {
    expect(fromAuthenticationResult(authenticated)).toEqual({
      authentication: {
        authenticationData: {
          authenticationFlow: 'CHALLENGE',
          chargebackLiability: 'UNKNOWN',
          dsTransactionId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
          transStatus: 'Y',
          version: 'V2_2',
        },
      },
    })
  })

  it('tells neither ECI nor cryptogram', () => {
    const told = JSON.stringify(fromAuthenticationResult(authenticated))
    expect(told).not.toContain(cavv)
    expect(told).not.toContain('05')
  })

  it('leaves out what the result does not hold, or says that it is not known', () => {
    const { dsTransId: _id, flow: _flow, version: _version, ...less } = authenticated
    expect(dataOf(less)).toEqual({
      authenticationFlow: 'UNKNOWN',
      chargebackLiability: 'UNKNOWN',
      transStatus: 'Y',
      version: 'UNKNOWN',
    })
  })

  it.each([
    ['1.0.2', 'V1_0'],
    ['2.1.0', 'V2_1'],
    ['2.2.0', 'V2_2'],
    ['2.3.0', 'V2_3'],
    ['2.3.1', 'V2_3'],
    ['2.4.0', 'UNKNOWN'],
  ])('calls version %s %s', (version, name) => {
    expect(dataOf({ ...authenticated, version }).version).toBe(name)
  })

  it('does not know the flow of version 1, whatever the result says', () => {
    expect(dataOf({ ...authenticated, version: '1.0.2' }).authenticationFlow).toBe('UNKNOWN')
  })

  it('tells a frictionless flow', () => {
    expect(dataOf({ ...authenticated, flow: 'frictionless' }).authenticationFlow).toBe('FRICTIONLESS')
  })

  it('tells an attempt', () => {
    expect(dataOf({ ...authenticated, status: 'attempted', paResStatus: 'A', eci: '06' }).transStatus).toBe('A')
  })

  it('says MERCHANT where the merchant is known to be liable', () => {
    const { cavv: _cavv, ...without } = authenticated
    expect(dataOf(without).chargebackLiability).toBe('MERCHANT')
    const exempt = { ...ended('informational', 'I'), flow: 'frictionless' } as const
    expect(dataOf(exempt)).toMatchObject({ transStatus: 'I', chargebackLiability: 'MERCHANT' })
  })

  it('says UNKNOWN of a test, for which nobody is liable', () => {
    expect(dataOf({ ...authenticated, test: true }).chargebackLiability).toBe('UNKNOWN')
  })

  it('passes a reason on where it has Shopify’s form, and leaves out any other', () => {
    expect(dataOf({ ...authenticated, statusReason: '17' }).transStatusReason).toBe('17')
    expect(dataOf({ ...authenticated, statusReason: '27' }).transStatusReason).toBeUndefined()
  })
})

describe('a result that is refused', () => {
  it.each(['failed', 'rejected', 'unavailable', 'pending', 'not-enrolled', 'bypassed', 'unknown'] as const)(
    'is one that is %s: nothing may be authorized with it',
    async (status) => {
      const { paResStatus: _letter, eci: _eci, ...less } = authenticated
      const error = await refusal(() => fromAuthenticationResult({ ...less, status }))
      expect(error.code).toBe('result-not-carriable')
      expect(error.outcome).toBe('not-sent')
      expect(pathsOf(error)).toContain('status')
      expect(JSON.stringify(error)).not.toContain(cavv)
    },
  )

  it('is one without its letter, which no other field stands in for', async () => {
    const { paResStatus: _letter, ...less } = authenticated
    expect(pathsOf(await refusal(() => fromAuthenticationResult(less)))).toEqual(['paResStatus'])
  })

  it('is one that contradicts itself', async () => {
    const error = await refusal(() => fromAuthenticationResult({ ...authenticated, paResStatus: 'N' }))
    expect(pathsOf(error)).toContain('paResStatus')
  })

  it('is I after a challenge', async () => {
    expect(pathsOf(await refusal(() => fromAuthenticationResult(ended('informational', 'I'))))).toEqual(['flow'])
  })

  it('is what only the browser says', async () => {
    const browser = { ...authenticated, evidence: 'browser' as const }
    // What the types forbid, JavaScript does.
    expect(pathsOf(await refusal(() => fromAuthenticationResult(browser as never)))).toEqual(['evidence'])
    const accepted = () => fromAuthenticationResult(browser as never, { matched: 'accept' })
    expect(pathsOf(await refusal(accepted))).toEqual(['evidence'])
  })

  it('is a matched one, unless it is taken in so many words', async () => {
    const matched = { ...authenticated, evidence: 'matched' as const }
    expect(pathsOf(await refusal(() => fromAuthenticationResult(matched as never)))).toEqual(['evidence'])
    const { authentication } = fromAuthenticationResult(matched, { matched: 'accept' })
    expect(authentication.authenticationData.transStatus).toBe('Y')
  })
})

describe('the target', () => {
  it('needs a letter and no cryptogram', () => {
    expect(carryTarget.requires).toEqual(['paResStatus'])
    expect(carryTarget.cryptogram).toBe('none')
  })

  const fieldsOf = (result: VerifiedAuthenticationResult) =>
    findCarryProblems(result, carryTarget, false).map(({ field }) => field)

  it.each([
    ['failed', 'N'],
    ['rejected', 'R'],
    ['unavailable', 'U'],
  ] as const)('needs the issuer’s reason of a result that is %s (%s)', (status, letter) => {
    expect(fieldsOf(ended(status, letter))).toContain('statusReason')
    expect(fieldsOf(ended(status, letter, '01'))).not.toContain('statusReason')
  })

  it('takes I of a frictionless flow only', () => {
    expect(fieldsOf(ended('informational', 'I'))).toEqual(['flow'])
    expect(fieldsOf({ ...ended('informational', 'I'), flow: 'frictionless' })).toEqual([])
  })

  it.each(['C', 'D', 'S'])('has no word for the letter %s', (letter) => {
    expect(fieldsOf(ended('pending', letter))).toContain('paResStatus')
  })
})
