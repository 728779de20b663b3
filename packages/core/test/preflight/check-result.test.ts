import { preflight } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { anyResult } from '../result/any-result.ts'
import { earned, intent } from './sample.ts'

/** What came out of a store, and was called a result without being read as one. */
const unparsed = (value: unknown) => value as AuthenticationResult

const refusal = async (value: unknown) => {
  const error = await preflight(unparsed(value), intent).catch((thrown: unknown) => thrown)
  if (!isThreeDSError(error)) throw new Error('not refused')
  return error
}

describe('a result that nobody has parsed', () => {
  it.each<readonly [path: string, change: object]>([
    ['result.amount', { amount: null }],
    ['result.amount', { amount: 'EUR 49.99' }],
    ['result.amount.minorUnits', { amount: { minorUnits: '4999', currency: 'EUR' } }],
    ['result.amount.currency', { amount: { minorUnits: 4999 } }],
    ['result.card', { card: null }],
    ['result.card.last4', { card: { last4: 1000 } }],
    ['result.card.first6', { card: { first6: null } }],
    ['result.test', { test: 'false' }],
    ...(
      [
        'provider',
        'status',
        'evidence',
        'eci',
        'cavv',
        'trxId',
        'dsTransId',
        'paResStatus',
        'providerTransactionId',
        'enrolled',
        'signatureVerification',
        'version',
        'scheme',
        'flow',
        'authenticatedAt',
      ] as const
    ).map((field) => [`result.${field}`, { [field]: null }] as const),
  ])('is refused by name: %s', async (path, change) => {
    const error = await refusal({ ...earned, ...change })
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.operation).toBe('preflight')
    expect(error.issues.map((issue) => issue.path)).toEqual([path])
    expect(error.remedy).toContain('parseAuthenticationResult')
  })

  it.each([null, undefined, 'text', 7, []])('is refused as a whole: %j', async (value) => {
    const roots = (await refusal(value)).issues.map(({ path }) => path.split('.')[0])
    expect(new Set(roots)).toEqual(new Set(['result']))
    if (!Array.isArray(value)) expect((await refusal(value)).issues.map(({ path }) => path)).toEqual(['result'])
    expect((await refusal(value)).code).toBe('invalid-input')
  })

  it('never ends in an error that is not ours, whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom(...Object.keys(earned)), async (value, field) => {
        const given = unparsed({ ...earned, [field]: value })
        await preflight(given, intent).catch((error: unknown) => expect(isThreeDSError(error)).toBe(true))
      }),
    )
  })
})

describe('a result', () => {
  it('is taken with fields that are there and undefined, and with those that a later version added', async () => {
    const later = unparsed({ ...earned, xid: undefined, flow: undefined, tokenRequestor: { id: '1' } })
    expect((await preflight(later, intent)).ok).toBe(true)
  })

  it('is never refused for its type', async () => {
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        expect(await preflight(result, intent)).toHaveProperty('ok')
      }),
    )
  })
})
