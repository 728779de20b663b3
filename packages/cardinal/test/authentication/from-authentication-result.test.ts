import { carryTarget, fromAuthenticationResult, threeDAuthenticationSchema } from '@three-ds/cardinal'
import {
  type BrowserAuthenticationResult,
  type MatchedAuthenticationResult,
  preflight,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'

const result: VerifiedAuthenticationResult = {
  provider: 'finaro',
  evidence: 'fetched',
  status: 'authenticated',
  test: false,
  scheme: 'mastercard',
  eci: '02',
  cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
  version: '2.2.0',
  dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  paResStatus: 'Y',
  enrolled: 'Y',
  signatureVerification: 'Y',
  xid: 'dUF0aExmRVlnODNpRXZlclRsazA=',
  amount: { minorUnits: 1999, currency: 'EUR' },
}

describe('a result for Verifone’s card payment', () => {
  it('has Verifone’s names, and no xid since 3-D Secure 2', () => {
    const { threed_authentication } = fromAuthenticationResult(result)
    expect(threed_authentication).toEqual({
      eci_flag: '02',
      enrolled: 'Y',
      cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
      pares_status: 'Y',
      threeds_version: '2.2.0',
      ds_transaction_id: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
      signature_verification: 'Y',
      authentication_amount: 1999,
    })
    expect(threeDAuthenticationSchema.safeParse(threed_authentication).success).toBe(true)
  })

  it('invents nothing', () => {
    const { provider, evidence, status, test, eci, cavv, version } = result
    const visa = {
      provider,
      evidence,
      status,
      test,
      cavv,
      version,
      scheme: 'visa',
      eci: '05',
    } as VerifiedAuthenticationResult
    expect(eci).toBe('02')
    expect(fromAuthenticationResult(visa).threed_authentication).toEqual({
      eci_flag: '05',
      cavv,
      threeds_version: '2.2.0',
    })
  })

  it('has the xid and no Directory Server of 3-D Secure 1', () => {
    const { threed_authentication } = fromAuthenticationResult({ ...result, version: '1.0.2' })
    expect(threed_authentication.xid).toBe(result.xid)
    expect(threed_authentication).not.toHaveProperty('ds_transaction_id')
  })

  it('has no cryptogram where the result has none: an exemption at Mastercard', () => {
    const { cavv: _none, paResStatus: _letter, ...exempt } = { ...result, status: 'informational', eci: '06' } as const
    const { threed_authentication } = fromAuthenticationResult(exempt)
    expect(threed_authentication.eci_flag).toBe('06')
    expect(threed_authentication).not.toHaveProperty('cavv')
  })

  it('takes a cryptogram in hex as base64', () => {
    const hex = Buffer.from(result.cavv ?? '', 'base64').toString('hex')
    expect(fromAuthenticationResult({ ...result, cavv: hex }).threed_authentication.cavv).toBe(result.cavv)
  })
})

describe('a result is not handed over', () => {
  it.each<readonly [string, Partial<VerifiedAuthenticationResult>]>([
    ['status', { status: 'failed', paResStatus: 'N', eci: '00' }],
    ['status', { status: 'rejected', paResStatus: 'R', eci: '00' }],
    ['status', { status: 'pending', paResStatus: 'C', eci: '00' }],
    ['status', { status: 'unknown' }],
    ['eci', { eci: '05' }],
    ['cavv', { cavv: 'short' }],
    ['version', { version: '2.3.1' }],
    ['dsTransId', { dsTransId: '' }],
  ])('for its %s: %j', async (path, less) => {
    const error = await refusal(() => fromAuthenticationResult({ ...result, ...less }))
    expect(error.code).toBe('result-not-carriable')
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)).toContain(path)
  })

  it('where Verifone’s lists have no place for it: data only', async () => {
    const dataOnly = { ...result, status: 'informational', paResStatus: 'U', statusReason: '80', eci: '04' } as const
    const error = await refusal(() => fromAuthenticationResult(dataOnly))
    expect(error.code).toBe('result-not-carriable')
    expect(pathsOf(error)).toEqual(['eci'])
    expect(error.message).not.toContain('04')
  })

  it('where its letter, or another word, is on none of Verifone’s lists; preflight knows it too', async () => {
    const informed = { ...result, scheme: 'visa', status: 'informational', paResStatus: 'I', eci: '07' } as const
    expect(pathsOf(await refusal(() => fromAuthenticationResult(informed)))).toEqual(['paResStatus'])
    const { amount } = result
    const report = await preflight(informed, {
      target: carryTarget,
      amount: amount ?? { minorUnits: 0, currency: 'EUR' },
    })
    expect(report.ok || report.problems.map(({ code }) => code)).toEqual(['value-unsupported'])
  })

  it('never for what preflight lets through', async () => {
    const { paResStatus, enrolled, signatureVerification, ...facts } = result
    for (const [name, word] of Object.entries({ paResStatus, enrolled, signatureVerification })) {
      for (const changed of [word, 'I', 'X', 'N']) {
        const one: VerifiedAuthenticationResult = { ...facts, [name]: changed }
        const { ok } = await preflight(one, { target: carryTarget, amount: { minorUnits: 1999, currency: 'EUR' } })
        const carried = await Promise.resolve(one)
          .then((verified) => fromAuthenticationResult(verified))
          .then(
            () => true,
            () => false,
          )
        expect([name, changed, carried]).toEqual([name, changed, ok])
      }
    }
  })

  it.each([-1, 19.99])('where Verifone’s schema has no place for it: an amount of %s', async (minorUnits) => {
    const error = await refusal(() => fromAuthenticationResult({ ...result, amount: { minorUnits, currency: 'EUR' } }))
    expect(error.code).toBe('result-not-carriable')
    expect(error.outcome).toBe('not-sent')
    expect([error.provider, error.operation]).toEqual(['cardinal', 'fromAuthenticationResult'])
    expect(pathsOf(error)).toEqual(['amount.minorUnits'])
    expect(error.message).toContain('amount.minorUnits: Verifone takes no such value here')
    expect(error.message).not.toContain(String(minorUnits))
  })

  it('for a cryptogram that came without its padding: Verifone takes 28 characters or 32, and nothing is put in', async () => {
    const unpadded = 'Y2FyZGluYWxjb21tZXJjZWF1dGg'
    expect(pathsOf(await refusal(() => fromAuthenticationResult({ ...result, cavv: unpadded })))).toEqual(['cavv'])
  })

  it('with everything that is missing at once', async () => {
    const { eci: _eci, cavv: _cavv, version: _version, ...less } = result
    const error = await refusal(() => fromAuthenticationResult(less))
    expect(pathsOf(error)).toEqual(['version', 'eci', 'cavv'])
    expect(carryTarget.requires).toEqual(['version', 'eci', 'cavv'])
  })

  it('unless it is verified; a matched one only in so many words', async () => {
    const matched: MatchedAuthenticationResult = { ...result, evidence: 'matched' }
    // @ts-expect-error a matched result needs the second argument
    expect(pathsOf(await refusal(() => fromAuthenticationResult(matched)))).toEqual(['evidence'])
    expect(fromAuthenticationResult(matched, { matched: 'accept' }).threed_authentication.eci_flag).toBe('02')
    const browser: BrowserAuthenticationResult = { ...result, evidence: 'browser' }
    // @ts-expect-error what only the browser says never is
    expect(pathsOf(await refusal(() => fromAuthenticationResult(browser)))).toEqual(['evidence'])
  })
})
