import { isThreeDSError, mayAuthorize } from '@three-ds/core'
import { toAuthenticationResult, verifyCallback } from '@three-ds/spreedly'
import { renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { answerFor, declinedTransaction, pendingTransaction, wireTransaction } from '../sample.ts'
import { card } from './sca-sample.ts'

describe('where the gateway ran 3-D Secure, or nobody did', () => {
  it.each([
    ['succeeded', wireTransaction({ attempt_3dsecure: true, three_ds_version: '2' })],
    ['declined', declinedTransaction()],
    ['pending', pendingTransaction()],
    ['processing', wireTransaction({ state: 'processing', succeeded: false })],
    ['of an unknown state', wireTransaction({ state: 'scrubbed' })],
  ])('the authentication is unknown, although the payment is %s', async (_what, transaction) => {
    const result = toAuthenticationResult(await answerFor(transaction))
    expect(result.status).toBe('unknown')
    expect(result.evidence).toBe('fetched')
    expect(result.provider).toBe('spreedly')
    expect(mayAuthorize(result)).toBe('no')
  })

  it('what is known of the payment stands beside it, and nothing is guessed', async () => {
    const answer = await answerFor(wireTransaction({ payment_method: card({ test: true }) }))
    expect(toAuthenticationResult(answer)).toEqual({
      provider: 'spreedly',
      evidence: 'fetched',
      status: 'unknown',
      test: true,
      providerTransactionId: 'tx_1',
      scheme: 'visa',
      amount: { minorUnits: 3001, currency: 'USD' },
      card: { first6: '455676', last4: '3886' },
    })
  })

  it('a payment that tells nothing gives the four fields that are always there, and its token', async () => {
    const answer = await answerFor({ token: 'tx_1', state: 'succeeded', succeeded: true })
    expect(toAuthenticationResult(answer)).toEqual({
      provider: 'spreedly',
      evidence: 'fetched',
      status: 'unknown',
      test: false,
      providerTransactionId: 'tx_1',
    })
  })
})

describe('a signed callback', () => {
  it('tells of the payment alone: JavaScript callers hear it as an error', async () => {
    const signed = await signTransaction(sampleTransaction(), { signingSecret: 'secret' })
    const [verdict] = await verifyCallback(renderCallbackXml([signed]), { signingSecrets: ['secret'] })
    if (verdict?.verdict !== 'accepted') throw new TypeError('the sample was refused')
    const { event } = verdict
    let heard: unknown
    try {
      // @ts-expect-error no 3DS field is signed
      toAuthenticationResult(event)
    } catch (error) {
      heard = error
    }
    if (!isThreeDSError(heard)) throw new TypeError('no error of ours')
    expect(heard.code).toBe('invalid-input')
    expect(heard.operation).toBe('toAuthenticationResult')
    expect(heard.issues[0]?.path).toBe('evidence')
  })
})

describe('the type of toAuthenticationResult', () => {
  it('takes answers of the client only', () => {
    expectTypeOf(toAuthenticationResult).returns.toHaveProperty('evidence').toEqualTypeOf<'signed' | 'fetched'>()
    const transaction = { token: 'tx_1', state: 'succeeded', succeeded: true }
    // @ts-expect-error a bare wire object proves nothing
    const bare = () => toAuthenticationResult({ transaction })
    // @ts-expect-error nor does a transaction of a callback
    const body = () => toAuthenticationResult(transaction)
    expect([bare, body]).toHaveLength(2)
  })
})
