import type { VerifiedAuthenticationResult } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { carryTarget } from '../../src/authentication/carry-target.ts'
import { fromAuthenticationResult } from '../../src/authentication/from-authentication-result.ts'
import { pathsOf, refusal } from '../refusal.ts'

const cavv = 'AAABBEg0VhI0VniQEjRWAAAAAAA='

const result: VerifiedAuthenticationResult = {
  provider: 'finaro',
  evidence: 'fetched',
  status: 'authenticated',
  test: true,
  scheme: 'visa',
  eci: '05',
  version: '2.2.0',
  cavv,
  paResStatus: 'Y',
  dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  flow: 'frictionless',
}

describe('handing a result to ProcessOut', () => {
  it('says it in the words of external_three_d_s', () => {
    expect(fromAuthenticationResult({ ...result, xid: cavv })).toEqual({
      external_three_d_s: {
        xid: cavv,
        trans_status: 'Y',
        eci: '05',
        cavv,
        ds_trans_id: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
        version: '2.2.0',
        authentication_flow: 'FRICTIONLESS',
      },
    })
  })

  it('tells a challenge', () => {
    const { external_three_d_s } = fromAuthenticationResult({ ...result, flow: 'challenge' })
    expect(external_three_d_s.authentication_flow).toBe('CHALLENGE')
  })

  it('leaves out what the result does not hold', () => {
    const { paResStatus: _letter, flow: _flow, dsTransId: _id, ...less } = result
    expect(Object.keys(fromAuthenticationResult(less).external_three_d_s)).toEqual(['eci', 'cavv', 'version'])
  })

  it('has no cryptogram where the result has none: data only at Mastercard', () => {
    const fields = fromAuthenticationResult({
      provider: 'cardinal',
      evidence: 'signed',
      status: 'informational',
      test: false,
      scheme: 'mastercard',
      eci: '04',
      version: '2.2.0',
      dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
    })
    expect(fields.external_three_d_s).toEqual({
      eci: '04',
      version: '2.2.0',
      ds_trans_id: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
    })
  })

  it('writes a hexadecimal cryptogram in base64', () => {
    const hex = '0000010448345612345678901234560000000000'
    expect(fromAuthenticationResult({ ...result, cavv: hex }).external_three_d_s.cavv).toBe(cavv)
  })

  it('leaves a cryptogram that is base64 already as it came, without padding too', () => {
    const unpadded = cavv.replace('=', '')
    expect(fromAuthenticationResult({ ...result, cavv: unpadded }).external_three_d_s.cavv).toBe(unpadded)
  })

  it.each(['version', 'eci', 'cavv'] as const)('needs %s', async (field) => {
    const { [field]: _gone, ...less } = result
    const error = await refusal(() => fromAuthenticationResult(less as VerifiedAuthenticationResult))
    expect(error.code).toBe('result-not-carriable')
    expect(pathsOf(error)).toEqual([field])
    expect(error.message).toContain('ProcessOut')
  })

  it('takes versions 1 and 2, the cryptogram as base64', async () => {
    expect(fromAuthenticationResult({ ...result, version: '1.0.2' }).external_three_d_s.version).toBe('1.0.2')
    expect(pathsOf(await refusal(() => fromAuthenticationResult({ ...result, version: '3.0.0' })))).toEqual(['version'])
    expect(carryTarget.cryptogram).toBe('base64')
  })

  it.each(['failed', 'rejected', 'pending', 'unknown'] as const)('refuses a result that is %s', async (status) => {
    const { paResStatus: _letter, eci: _eci, ...less } = result
    const error = await refusal(() => fromAuthenticationResult({ ...less, status }))
    expect(pathsOf(error)).toContain('status')
    expect(JSON.stringify(error)).not.toContain(cavv)
  })

  it('needs the Directory Server’s id for Mastercard', async () => {
    const { dsTransId: _id, ...less } = result
    const error = await refusal(() => fromAuthenticationResult({ ...less, scheme: 'mastercard', eci: '02' }))
    expect(pathsOf(error)).toEqual(['dsTransId'])
  })

  it('takes a matched result only in so many words', async () => {
    const matched = { ...result, evidence: 'matched' as const }
    // What the types forbid, JavaScript does.
    const error = await refusal(() => fromAuthenticationResult(matched as never))
    expect(pathsOf(error)).toEqual(['evidence'])
    expect(fromAuthenticationResult(matched, { matched: 'accept' }).external_three_d_s.eci).toBe('05')
  })
})
