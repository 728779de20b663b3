import { authenticationResultSchema, type JsonObject, mayAuthorize } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import { type FinaroThreeDSecureAnswer, toAuthenticationResult } from '@three-ds/finaro'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responseCodes } from '../../src/schemas/result.ts'
import { threeDSecureLetters } from '../../src/schemas/three-d-secure-letters.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import {
  approved,
  challenge,
  clientOver,
  cryptogram,
  declined,
  enveloped,
  fingerprint,
  resultWith,
  standaloneRequest,
  threeDSecure,
  trxId,
} from '../sample.ts'

const answerOf = async (planned: PlannedAnswer): Promise<FinaroThreeDSecureAnswer> =>
  clientOver(planned).client.standalone(standaloneRequest)

const read = async (planned: PlannedAnswer) => toAuthenticationResult(await answerOf(planned))

const withLetter = (letter: string) => enveloped(resultWith(letter, { threeDSecure }))

describe('a letter', () => {
  it('is a row of the table, each one that Shift4 lists', () => {
    expect(Object.keys(threeDSecureLetters).toSorted()).toEqual(responseCodes.toSorted())
  })

  it.each(responseCodes.filter((letter) => !['A', 'D', 'G', 'H'].includes(letter)))(
    '%s tells nothing of 3-D Secure',
    async (letter) => {
      const result = await read(withLetter(letter))
      expect(result.status).toBe('unknown')
      expect(mayAuthorize(result)).toBe('no')
    },
  )

  it.each(['', ' ', 'Z', 'a', 'AA'])('%j is unknown', async (letter) => {
    expect((await read(withLetter(letter))).status).toBe('unknown')
  })

  it('that is missing is unknown', async () => {
    expect((await read(enveloped({ threeDSecure }))).status).toBe('unknown')
  })

  it('H or G has not ended, so nothing is told of its end', async () => {
    const result = await read(challenge)
    expect(result).not.toHaveProperty('authenticatedAt')
    expect(result).not.toHaveProperty('flow')
  })

  it('H or G is pending', async () => {
    expect((await read(fingerprint)).status).toBe('pending')
    expect((await read(challenge)).status).toBe('pending')
  })

  it('G without an address to go to is unknown', async () => {
    expect((await read(enveloped(resultWith('G')))).status).toBe('unknown')
  })

  it('makes a success only as A: no other combination of fields does', async () => {
    const letters = fc.oneof(fc.constantFrom(...responseCodes), fc.string({ maxLength: 2 }))
    const fields = fc.record({
      ecommIndicator: fc.constantFrom('5', '6', '7', ''),
      cryptogram: fc.constantFrom('', cryptogram),
    })
    await fc.assert(
      fc.asyncProperty(letters, fields, async (letter, more) => {
        const first = { transaction: { responseCode: letter }, threeDSecure: more }
        const meta = { status: 200, attempts: 1, durationMs: 1, rawBody: '' }
        const { status } = toAuthenticationResult(toAnswer({ kind: 'completed', test: true, result: [first] }, meta))
        const isSuccess = letter === 'A' && more.cryptogram !== '' && ['5', '6'].includes(more.ecommIndicator)
        expect(['authenticated', 'attempted'].includes(status)).toBe(isSuccess)
      }),
    )
  })
})

describe('what was asked for', () => {
  const asked = { invoice: '730518', amount: { minorUnits: 1999, currency: 'EUR' }, last4: '5439', trxId } as const

  it('fills in what the wire leaves out', async () => {
    const answer = await answerOf(enveloped({ transaction: { responseCode: 'A' }, threeDSecure }))
    const result = toAuthenticationResult(answer, { ...asked, scheme: 'mastercard' })
    expect(result.amount).toEqual(asked.amount)
    expect(result.card).toEqual({ last4: '5439' })
    expect(result.eci).toBe('02')
    expect(result.status).toBe('authenticated')
  })

  it('agrees with an invoice that comes back padded', async () => {
    const transaction = { invoice: '0000730518', responseCode: 'A' }
    const answer = await answerOf(enveloped(resultWith('A', { transaction, threeDSecure })))
    expect(toAuthenticationResult(answer, asked).status).toBe('authenticated')
  })

  it.each<[string, JsonObject]>([
    ['another invoice', { transaction: { invoice: '730519', responseCode: 'A' } }],
    ['another amount', { amount: { total: 20 } }],
    ['another currency', { currencyCode: 'USD' }],
    ['another card', { card: { number: 'XXXXXXXXXXXX1111', type: 'VS' } }],
    ['another transaction id', { threeDSecure: { ...threeDSecure, trxId: 'other' } }],
  ])('makes %s unknown', async (_what, more) => {
    const answer = await answerOf(enveloped(resultWith('A', { threeDSecure, ...more })))
    expect(toAuthenticationResult(answer, asked).status).toBe('unknown')
  })
})

describe('every result', () => {
  it('has the shape of a result', async () => {
    for (const planned of [approved(), declined, fingerprint, challenge, withLetter('P')]) {
      expect(authenticationResultSchema.safeParse(await read(planned)).error).toBeUndefined()
    }
  })
})
