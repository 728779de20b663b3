import { parseCallback, toAuthenticationResult, toPaymentResult, verifyCallback } from '@three-ds/spreedly'
import { renderCallbackJson, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'

const body = async () => renderCallbackJson([await signTransaction(sampleTransaction(), { signingSecret: 'secret' })])

/** Callers in JavaScript may try what the compiler refuses. */
const forced = (make: (source: never) => unknown, source: unknown) => refusal(() => make(source as never))

describe.each([
  ['toAuthenticationResult', toAuthenticationResult],
  ['toPaymentResult', toPaymentResult],
])('%s', (operation, make) => {
  it('refuses a transaction that was only read, and says who may hand it over', async () => {
    const [read] = (await parseCallback(await body())).transactions
    const error = await forced(make, read)
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('spreedly')
    expect(error.operation).toBe(operation)
    expect(pathsOf(error)).toEqual(['evidence'])
    expect(error.remedy).toContain('verifyCallback')
  })
})

describe('toAuthenticationResult', () => {
  it('refuses a signed event: no 3DS field is signed', async () => {
    const [verdict] = await verifyCallback(await body(), { signingSecrets: ['secret'] })
    const error = await forced(toAuthenticationResult, verdict?.verdict === 'accepted' && verdict.event)
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('spreedly')
    expect(error.operation).toBe('toAuthenticationResult')
    expect(pathsOf(error)).toEqual(['evidence'])
    expect(error.remedy).toContain('fetchCallback')
  })
})
