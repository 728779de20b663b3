import type {
  BrowserAuthenticationResult,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from '@three-ds/core'
import { carryTarget, fromAuthenticationResult, toAuthenticationResult } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { printed } from '../printed.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOf, told, wireTransaction } from '../sample.ts'
import { cryptogram, ids, scaAnswer } from './sca-sample.ts'

const visa: VerifiedAuthenticationResult = {
  provider: 'finaro',
  evidence: 'fetched',
  status: 'authenticated',
  test: false,
  scheme: 'visa',
  eci: '05',
  cavv: cryptogram.base64,
  version: '2.2.0',
  paResStatus: 'Y',
  trxId: ids.three_ds_server_trans_id,
  dsTransId: ids.directory_server_transaction_id,
  acsTransId: ids.acs_transaction_id,
  flow: 'frictionless',
}

const refused = (result: object) => refusal(() => fromAuthenticationResult({ ...visa, ...result } as never))

describe('a verified result', () => {
  it('of a Visa becomes Spreedly’s fields', () => {
    expect(fromAuthenticationResult(visa)).toEqual({
      three_ds_version: '2.2.0',
      three_ds: {
        ecommerce_indicator: '05',
        authentication_value: cryptogram.base64,
        directory_server_transaction_id: ids.directory_server_transaction_id,
        acs_transaction_id: ids.acs_transaction_id,
        directory_response_status: 'Y',
        authentication_response_status: 'Y',
        three_ds_server_trans_id: ids.three_ds_server_trans_id,
      },
    })
  })

  it('has no first letter after a challenge: it is not known', () => {
    const { three_ds } = fromAuthenticationResult({ ...visa, flow: 'challenge' })
    expect(three_ds).not.toHaveProperty('directory_response_status')
    expect(three_ds.authentication_response_status).toBe('Y')
  })

  it('hands xid and enrolment on where they are known', () => {
    const { three_ds } = fromAuthenticationResult({ ...visa, xid: cryptogram.base64, enrolled: 'Y' })
    expect(three_ds.xid).toBe(cryptogram.base64)
    expect(three_ds.enrolled).toBe('Y')
  })

  it('has a cryptogram in hex written as base64', () => {
    expect(fromAuthenticationResult({ ...visa, cavv: cryptogram.hex }).three_ds.authentication_value).toBe(
      cryptogram.base64,
    )
  })

  it('has a cryptogram in base64 exactly as it came, padded or not', () => {
    const unpadded = cryptogram.base64.replaceAll('=', '')
    expect(fromAuthenticationResult({ ...visa, cavv: unpadded }).three_ds.authentication_value).toBe(unpadded)
  })

  it('of a Mastercard needs the id of the Directory Server', async () => {
    const mastercard = { ...visa, scheme: 'mastercard', eci: '02' }
    expect(fromAuthenticationResult(mastercard).three_ds.ecommerce_indicator).toBe('02')
    const { dsTransId: _missing, ...without } = mastercard
    expect(pathsOf(await refusal(() => fromAuthenticationResult(without)))).toEqual(['dsTransId'])
  })

  it('that only informed the issuer goes without a cryptogram', () => {
    const { cavv: _none, ...informational } = {
      ...visa,
      scheme: 'mastercard',
      eci: '06',
      status: 'informational',
    } as const
    const { three_ds } = fromAuthenticationResult(informational)
    expect(three_ds.ecommerce_indicator).toBe('06')
    expect(three_ds).not.toHaveProperty('authentication_value')
  })

  it('fits a payment as it is, and leaves the client unchanged', async () => {
    const fields = fromAuthenticationResult(toAuthenticationResult(await scaAnswer()))
    const gateway = recordedGateway(told(wireTransaction()))
    const plain = { payment_method_token: 'pm_1', amount: 100, currency_code: 'EUR' }
    await clientOf(gateway).purchase('g1', { ...plain, ...fields })
    expect(gateway.requests[0]?.body).toEqual({ transaction: { ...plain, ...fields } })
  })
})

describe('a result that is refused', () => {
  it('says that nothing was sent, and whose result it was', async () => {
    const error = await refused({ status: 'failed', paResStatus: 'N', eci: '07' })
    expect(error.code).toBe('result-not-carriable')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('finaro')
    expect(error.operation).toBe('fromAuthenticationResult')
    expect(error.message).toContain('Spreedly')
  })

  it.each([
    ['failed', 'N', '07'],
    ['rejected', 'R', '07'],
    ['unavailable', 'U', '07'],
    ['pending', 'C', undefined],
    ['not-enrolled', undefined, undefined],
    ['bypassed', undefined, undefined],
    ['unknown', undefined, undefined],
  ] as const)('has the status %s', async (status, paResStatus, eci) => {
    expect(pathsOf(await refused({ status, paResStatus, eci }))).toContain('status')
  })

  it.each([
    ['a letter of failure', { paResStatus: 'N' }, 'paResStatus'],
    ['the ECI of another scheme', { scheme: 'mastercard' }, 'eci'],
    ['an ECI of failure', { eci: '07' }, 'eci'],
  ])('contradicts itself: %s', async (_what, fields, path) => {
    expect(pathsOf(await refused(fields))).toContain(path)
  })

  it('lacks fields: all are named at once', async () => {
    const bare = { provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: false } as const
    const error = await refusal(() => fromAuthenticationResult({ ...bare, scheme: 'mastercard' }))
    expect([...pathsOf(error)].sort()).toEqual(['cavv', 'dsTransId', 'eci', 'version'])
  })

  it.each(['1.0.2', '1.0', '3.0.0'])('is of version %s', async (version) => {
    expect(pathsOf(await refused({ version }))).toEqual(['version'])
  })

  it.each(['', 'AAAA', 'planted!!', 'A'.repeat(44)])('has no well-formed cryptogram: %j', async (cavv) => {
    const error = await refused({ cavv })
    expect(pathsOf(error)).toContain('cavv')
    expect(printed(error)).not.toContain('planted')
  })

  it('has a cryptogram of 24 bytes, which Mastercard has and Spreedly does not take', async () => {
    const facts = {
      scheme: 'mastercard',
      eci: '02',
      dsTransId: ids.directory_server_transaction_id,
      cavv: btoa('a'.repeat(24)),
    }
    expect(pathsOf(await refused(facts))).toEqual(['cavv'])
  })

  it('never shows a value', async () => {
    const error = await refused({ status: 'failed', cavv: 'planted-1', eci: 'planted-2', version: 'planted-3' })
    expect(printed(error)).not.toContain('planted')
  })
})

describe('the evidence', () => {
  const matched: MatchedAuthenticationResult = { ...visa, evidence: 'matched' }
  const browser: BrowserAuthenticationResult = { ...visa, evidence: 'browser' }

  it('of a signature is as good as that of an answer', () => {
    expect(fromAuthenticationResult({ ...visa, evidence: 'signed' })).toEqual(fromAuthenticationResult(visa))
  })

  it('that only matches is taken in so many words', () => {
    expect(fromAuthenticationResult(matched, { matched: 'accept' })).toEqual(fromAuthenticationResult(visa))
  })

  it('that only matches is refused without them, by the compiler and at run time', async () => {
    // @ts-expect-error a matched result needs its second argument
    const error = await refusal(() => fromAuthenticationResult(matched))
    expect(pathsOf(error)).toEqual(['evidence'])
    expect(error.remedy).toContain('accept')
  })

  it('of the browser is refused, by the compiler and at run time', async () => {
    // @ts-expect-error what only the browser says is never carried
    const error = await refusal(() => fromAuthenticationResult(browser))
    expect(pathsOf(error)).toEqual(['evidence'])
    // @ts-expect-error nor with the second argument
    expect(pathsOf(await refusal(() => fromAuthenticationResult(browser, { matched: 'accept' })))).toEqual(['evidence'])
  })
})

describe('the carry target', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(carryTarget))).toEqual(carryTarget)
    expect(carryTarget.versions).toEqual(['2.'])
    expect(carryTarget.cryptogram).toBe('base64')
  })
})
