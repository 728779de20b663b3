import type { MatchedAuthenticationResult, VerifiedAuthenticationResult } from '@three-ds/core'
import { adyen, braintree, carryTo, checkoutCom, type PaymentTarget, stripe } from '@three-ds/core/targets'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { findCarryProblems } from '../../src/carry/carry-problems.ts'
import { refusal } from '../refusal.ts'
import { nearlyGood } from '../result/any-result.ts'

const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
const dsTransId = '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba'

const visa: VerifiedAuthenticationResult = {
  provider: 'finaro',
  evidence: 'fetched',
  status: 'authenticated',
  test: false,
  scheme: 'visa',
  eci: '05',
  version: '2.2.0',
  cavv,
  dsTransId,
  paResStatus: 'Y',
  flow: 'frictionless',
}
const mastercard = { ...visa, scheme: 'mastercard', eci: '02' } as const

describe('what each target is told', () => {
  it('is, at Stripe, its three_d_secure', () => {
    expect(carryTo(stripe, visa)).toEqual({
      cryptogram: cavv,
      transaction_id: dsTransId,
      version: '2.2.0',
      electronic_commerce_indicator: '05',
      ares_trans_status: 'Y',
    })
  })

  it('is, at Adyen, its mpiData: one letter without a challenge, the other after one', () => {
    const common = { cavv, eci: '05', dsTransID: dsTransId, threeDSVersion: '2.2.0' }
    expect(carryTo(adyen, visa)).toEqual({ ...common, directoryResponse: 'Y' })
    expect(carryTo(adyen, { ...visa, flow: 'challenge' })).toEqual({ ...common, authenticationResponse: 'Y' })
  })

  it('is, at Checkout.com, its 3ds, with the Directory Server’s id for an xid', () => {
    expect(carryTo(checkoutCom, mastercard)).toEqual({
      enabled: true,
      eci: '02',
      cryptogram: cavv,
      xid: dsTransId,
      version: '2.2.0',
    })
  })

  it('is, at Braintree, its threeDSecurePassThru, with the network where it has a word for it', () => {
    expect(carryTo(braintree, mastercard)).toEqual({
      eciFlag: '02',
      cavv,
      dsTransactionId: dsTransId,
      threeDSecureVersion: '2.2.0',
      network: 'Mastercard',
    })
    expect(carryTo(braintree, { ...visa, scheme: 'amex' })).not.toHaveProperty('network')
  })

  it('is base64, also where the result has hex', () => {
    const hex = Buffer.from(cavv, 'base64').toString('hex')
    expect(carryTo(stripe, { ...visa, cavv: hex }).cryptogram).toBe(cavv)
  })

  it('is hex where a target of one’s own wants that', () => {
    const own = { ...stripe, cryptogram: 'hex' } as const satisfies PaymentTarget
    expect(carryTo(own, visa).cryptogram).toBe(Buffer.from(cavv, 'base64').toString('hex').toUpperCase())
  })

  it('is nothing where a target of one’s own takes no cryptogram', () => {
    const own = { ...stripe, cryptogram: 'none' } as const satisfies PaymentTarget
    expect(carryTo(own, visa)).not.toHaveProperty('cryptogram')
  })

  it('leaves out what the result does not say', () => {
    const { paResStatus: _letter, flow: _flow, eci: _eci, ...less } = visa
    expect(Object.keys(carryTo(stripe, less))).toEqual(['cryptogram', 'transaction_id', 'version'])
    const { flow: _unknown, ...unnamed } = visa
    expect(carryTo(adyen, unnamed)).not.toHaveProperty('directoryResponse')
  })

  it('is typed by the data', () => {
    expectTypeOf(carryTo(checkoutCom, visa).enabled).toEqualTypeOf<true>()
    expectTypeOf(carryTo(stripe, visa).version).toEqualTypeOf<string>()
    expectTypeOf(carryTo(stripe, visa).ares_trans_status).toEqualTypeOf<string | undefined>()
    expectTypeOf(carryTo(braintree, visa).network).toEqualTypeOf<'Visa' | 'Mastercard' | 'eftpos' | undefined>()
  })
})

describe('what no target is told', () => {
  it.each([
    ['a failure', adyen, { status: 'failed', paResStatus: 'N', eci: '07' }, 'status'],
    ['3-D Secure 1', stripe, { version: '1.0.2' }, 'version'],
    ['a version that Stripe does not list', stripe, { version: '2.4.0' }, 'version'],
    ['a result without the Directory Server’s id', adyen, { dsTransId: '' }, 'dsTransId'],
    ['an American Express result without that id', checkoutCom, { scheme: 'amex', dsTransId: '' }, 'dsTransId'],
    ['a cryptogram of another length', braintree, { cavv: btoa('short') }, 'cavv'],
    ['a cryptogram of 24 bytes', stripe, { scheme: 'mastercard', eci: '02', cavv: btoa('a'.repeat(24)) }, 'cavv'],
    ['an ECI that Stripe does not list', stripe, { scheme: 'mastercard', status: 'informational', eci: '00' }, 'eci'],
    ['data only without a cryptogram', checkoutCom, { status: 'informational', eci: '07', cavv: '' }, 'cavv'],
    ['an authentication for no payment', adyen, { scheme: 'mastercard', eci: 'N2' }, 'eci'],
  ] satisfies (readonly [string, PaymentTarget, Partial<VerifiedAuthenticationResult>, string])[])(
    'is %s',
    (_what, target, change, path) => {
      const error = refusal(() => carryTo<PaymentTarget>(target, { ...visa, ...change }))
      expect(error.code).toBe('result-not-carriable')
      expect(error.outcome).toBe('not-sent')
      expect(error.operation).toBe('carryTo')
      expect(error.issues.map((issue) => issue.path)).toContain(path)
      expect(error.message).not.toContain(cavv)
    },
  )

  it('is what only the browser says, or what merely matches', () => {
    const matched: MatchedAuthenticationResult = { ...visa, evidence: 'matched' }
    // @ts-expect-error a matched result needs the third argument
    expect(refusal(() => carryTo(stripe, matched)).issues[0]?.path).toBe('evidence')
    expect(carryTo(stripe, matched, { matched: 'accept' }).version).toBe('2.2.0')
    // @ts-expect-error what only the browser says never is carried
    expect(refusal(() => carryTo(stripe, { ...visa, evidence: 'browser' })).issues[0]?.path).toBe('evidence')
  })

  it('is exactly what findCarryProblems objects to; and no field is empty', () => {
    const target = fc.constantFrom<PaymentTarget>(stripe, adyen, checkoutCom, braintree)
    fc.assert(
      fc.property(nearlyGood, target, (result, to) => {
        const verified = { ...result, evidence: 'fetched' } as const
        if (findCarryProblems(verified, to, false).length > 0) {
          expect(refusal(() => carryTo<PaymentTarget>(to, verified)).code).toBe('result-not-carriable')
        } else {
          for (const value of Object.values(carryTo<PaymentTarget>(to, verified))) expect(value).toBeTruthy()
        }
      }),
    )
  })
})
