import { isThreeDSError, parseInput, type ThreeDSError } from '@three-ds/core'
import {
  type ShopifyAuthenticationData,
  shopifyAuthenticationDataSchema,
  shopifyAuthenticationSchema,
} from '@three-ds/shopify/payments-app'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathsOf } from '../../refusal.ts'
import { challenged } from '../sample.ts'

function refused(work: () => unknown): ThreeDSError {
  try {
    work()
  } catch (error) {
    if (isThreeDSError(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const wrongIn = (data: object): readonly string[] =>
  shopifyAuthenticationDataSchema.safeParse(data).success
    ? []
    : pathsOf(refused(() => parseInput(shopifyAuthenticationDataSchema, data)))

const frictionless = { ...challenged, authenticationFlow: 'FRICTIONLESS', chargebackLiability: 'MERCHANT' } as const

describe('the authentication data of a payments app', () => {
  it.each(['N', 'U', 'R'])('needs a reason beside %s', (transStatus) => {
    expect(wrongIn({ ...frictionless, transStatus })).toEqual(['transStatusReason'])
    expect(wrongIn({ ...frictionless, transStatus, transStatusReason: '01' })).toEqual([])
  })

  it.each(['Y', 'A', 'I'])('needs none beside %s, and takes one', (transStatus) => {
    expect(wrongIn({ ...frictionless, transStatus })).toEqual([])
    expect(wrongIn({ ...frictionless, transStatus, transStatusReason: '81' })).toEqual([])
  })

  it.each(['01', '09', '10', '19', '20', '26', '80', '89', '90', '99'])(
    'takes %s for a reason',
    (transStatusReason) => {
      expect(wrongIn({ ...frictionless, transStatusReason })).toEqual([])
    },
  )

  it.each(['00', '27', '79', '1', '001', ' 01', '0a', '', '01\n'])('does not take %j', (transStatusReason) => {
    expect(wrongIn({ ...frictionless, transStatusReason })).toEqual(['transStatusReason'])
  })

  it('never has CHALLENGE beside I', () => {
    expect(wrongIn({ ...challenged, transStatus: 'I' })).toEqual(['authenticationFlow'])
  })

  it.each(['N', 'R'])('never has the liability UNKNOWN beside %s', (transStatus) => {
    expect(wrongIn({ ...challenged, transStatus, transStatusReason: '01' })).toEqual(['chargebackLiability'])
  })

  it('knows neither C nor D nor S, nor an issuer that is liable', () => {
    for (const transStatus of ['C', 'D', 'S', 'y', ''])
      expect(wrongIn({ ...frictionless, transStatus })).toEqual(['transStatus'])
    expect(wrongIn({ ...frictionless, chargebackLiability: 'ISSUER' })).toEqual(['chargebackLiability'])
  })

  it('has neither ECI nor cryptogram: a field more is refused by name', () => {
    expect(wrongIn({ ...frictionless, cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=', eci: '05' })).toEqual(['cavv', 'eci'])
  })

  it('needs its four fields', () => {
    expect(wrongIn({})).toEqual(['authenticationFlow', 'chargebackLiability', 'transStatus', 'version'])
  })

  it('keeps every rule at once, whatever stands together', () => {
    const data = fc.record<ShopifyAuthenticationData>(
      {
        authenticationFlow: fc.constantFrom('CHALLENGE', 'FRICTIONLESS', 'UNKNOWN'),
        chargebackLiability: fc.constantFrom('MERCHANT', 'UNKNOWN'),
        transStatus: fc.constantFrom('A', 'I', 'N', 'R', 'U', 'Y'),
        transStatusReason: fc.constantFrom('01', '26', '27', '99', 'x'),
        version: fc.constantFrom('V1_0', 'V2_1', 'V2_2', 'V2_3', 'UNKNOWN'),
      },
      { requiredKeys: ['authenticationFlow', 'chargebackLiability', 'transStatus', 'version'] },
    )
    fc.assert(
      fc.property(data, (one) => {
        const { authenticationFlow, chargebackLiability, transStatus, transStatusReason } = one
        const isReason = ['01', '26', '99'].includes(transStatusReason ?? '')
        const expected = [
          ...((transStatusReason === undefined ? ['N', 'U', 'R'].includes(transStatus) : !isReason)
            ? ['transStatusReason']
            : []),
          ...(authenticationFlow === 'CHALLENGE' && transStatus === 'I' ? ['authenticationFlow'] : []),
          ...(chargebackLiability === 'UNKNOWN' && (transStatus === 'N' || transStatus === 'R')
            ? ['chargebackLiability']
            : []),
        ]
        expect(wrongIn(one)).toEqual(expected)
      }),
    )
  })
})

describe('an authentication', () => {
  const parse = (value: unknown) => parseInput(shopifyAuthenticationSchema, value, { root: 'authentication' })

  it('is its data, or an error of the app', () => {
    expect(parse({ authenticationData: challenged })).toEqual({ authenticationData: challenged })
    expect(parse({ partnerError: 'PROCESSING_ERROR' })).toEqual({ partnerError: 'PROCESSING_ERROR' })
  })

  it('is not both, and not neither', () => {
    const both = refused(() => parse({ authenticationData: challenged, partnerError: 'PROCESSING_ERROR' }))
    expect(pathsOf(both)).toEqual(['authentication'])
    expect(both.message).toContain('exclude each other')
    const neither = refused(() => parse({}))
    expect(pathsOf(neither)).toEqual(['authentication'])
    expect(neither.remedy).toContain('partnerError')
  })

  it('takes null as absent', () => {
    expect(parse({ authenticationData: null, partnerError: 'PROCESSING_ERROR' })).toEqual({
      partnerError: 'PROCESSING_ERROR',
    })
  })
})
