import { createHash } from 'node:crypto'
import { createCardinalClient } from '@three-ds/cardinal'
import { ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { type VerifyConfirmationOptions, verifyConfirmation } from '../../src/callback/verify.ts'
import { printedSuccess } from '../printed.ts'
import { clock, key, requestJti, response, responseClaims, signed } from '../signed.ts'

const verifone = { userId: 'user', apiKey: 'key' }
const client = createCardinalClient({ ...key, verifone, clock })
const keyless = createCardinalClient({ verifone })
const jwt = response(printedSuccess)

const judge = (token: string, options: Partial<VerifyConfirmationOptions> = {}) =>
  verifyConfirmation(new TextEncoder().encode(`JWT=${token}`), { client, wasIssued: () => true, ...options })

/** A client that holds a key and cannot verify. */
const failing = (error: unknown): VerifyConfirmationOptions['client'] => ({
  holdsApiKey: true,
  verifyResponse: () => Promise.reject(error),
})

const errorOf = (code: 'verification-failed' | 'network') =>
  new ThreeDSError({ code, message: 'x', outcome: 'not-sent', remedy: 'x' })

describe('the verdict on a post to ConfirmUrl', () => {
  it('is an event of the flow whose request it answers', async () => {
    expect(await judge(jwt)).toEqual({
      verdict: 'accepted',
      event: {
        type: 'callback',
        provider: 'cardinal',
        id: `cardinal:${requestJti}`,
        evidence: 'signed',
        dedupeKey: 'cardinal|64b365f5-51a5-4f47-9e98-f5ee874b77e0',
        data: { jwt },
      },
    })
  })

  it.each([
    ['first-session', 'cardinal:first-session'],
    ['cardinal:first-session', 'cardinal:first-session'],
    ['first:cardinal:', 'cardinal:first:cardinal:'],
  ])('belongs to the flow that the application names: %s', async (flow, id) => {
    expect(await judge(jwt, { wasIssued: async () => flow })).toMatchObject({ event: { id } })
  })

  it('asks the application for the request that the token names', async () => {
    const asked: string[] = []
    await judge(jwt, { wasIssued: (jti) => asked.push(jti) > 0 })
    expect(asked).toEqual([requestJti])
  })

  it('is known again by the whole token where no key is at hand', async () => {
    const digest = createHash('sha256').update(jwt).digest('hex')
    expect(await judge(jwt, { client: keyless })).toMatchObject({
      event: { evidence: 'browser', dedupeKey: `cardinal|${digest}` },
    })
  })

  it.each([false, ''])('is a refusal where the request was not issued here: %j', async (issued) => {
    expect(await judge(jwt, { wasIssued: () => issued })).toMatchObject({ verdict: 'refused', reason: 'unknown-token' })
  })

  it('is a refusal of what has no good signature', async () => {
    const forged = signed(responseClaims(printedSuccess), 'another key')
    const expected = { verdict: 'refused', reason: 'bad-signature', hint: expect.stringContaining('API key') }
    expect(await judge(forged)).toEqual(expected)
    expect(await judge(jwt, { client: failing(errorOf('verification-failed')) })).toEqual(expected)
  })

  it.each([
    ['no form', 'no form post', new Uint8Array()],
    ['no token', 'holds a response token', new TextEncoder().encode('JWT=nothing')],
  ])('is a refusal of what is %s, and says so', async (_, words, body) => {
    const verdict = await verifyConfirmation(body, { client, wasIssued: () => true })
    expect(verdict).toEqual({ verdict: 'refused', reason: 'unreadable', hint: expect.stringContaining(words) })
  })

  it.each([errorOf('network'), new TypeError('a bug')])(
    'is not there where verifying itself fails: %s',
    async (error) => {
      await expect(judge(jwt, { client: failing(error) })).rejects.toBe(error)
    },
  )
})
