import {
  type CardinalCallbackEvent,
  type CardinalCallbackReceiverOptions,
  createCardinalCallbackReceiver,
  createCardinalClient,
} from '@three-ds/cardinal'
import type { CallbackRefusal } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { printedSuccess } from '../printed.ts'
import { clock, key, nowSeconds, requestJti, response, responseClaims, signed } from '../signed.ts'

const verifone = { userId: 'user', apiKey: 'key' }
const client = createCardinalClient({ ...key, verifone, clock })

function open(options: Partial<CardinalCallbackReceiverOptions> = {}) {
  const events: CardinalCallbackEvent[] = []
  const refusals: CallbackRefusal[] = []
  const receive = createCardinalCallbackReceiver({
    client,
    clock,
    wasIssued: (jti) => jti === requestJti,
    onEvent: (event) => void events.push(event),
    onRefused: (refusal) => void refusals.push(refusal),
    ...options,
  })
  const post = async (fields: Record<string, string> | string) => {
    const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return (await receive(new Request('https://shop.example/confirm', { method: 'POST', headers, body }))).status
  }
  return { receive, post, events, refusals }
}

const jwt = response(printedSuccess)

describe('a post to ConfirmUrl', () => {
  it('is handed over as an event of the flow that the request belongs to', async () => {
    const { post, events } = open()
    expect(await post({ JWT: jwt })).toBe(200)
    expect(events).toEqual([
      {
        type: 'callback',
        provider: 'cardinal',
        id: `cardinal:${requestJti}`,
        evidence: 'signed',
        dedupeKey: 'cardinal|64b365f5-51a5-4f47-9e98-f5ee874b77e0',
        data: { jwt },
      },
    ])
  })

  it.each(['JWT', 'ResponseJWT', 'anything'])('may name its field %s', async (name) => {
    const { post, events } = open()
    await post({ MD: 'x', [name]: jwt })
    expect(events).toHaveLength(1)
  })

  it('is handed over once', async () => {
    const { post, events } = open()
    expect([await post({ JWT: jwt }), await post({ JWT: jwt })]).toEqual([200, 200])
    expect(events).toHaveLength(1)
  })

  it('goes to the flow that was started with another session, where that is told', async () => {
    const { post, events } = open({ wasIssued: () => 'cardinal:first-session' })
    await post({ JWT: jwt })
    const other = open({ wasIssued: async () => 'first-session' })
    await other.post({ JWT: jwt })
    expect([...events, ...other.events].map(({ id }) => id)).toEqual([
      'cardinal:first-session',
      'cardinal:first-session',
    ])
  })

  it('is the browser’s word where no key is at hand, and a forged token does not shut out the real one', async () => {
    const { post, events } = open({ client: createCardinalClient({ verifone }) })
    await post({ JWT: signed(responseClaims(printedSuccess), 'forged') })
    await post({ JWT: jwt })
    expect(events.map(({ evidence }) => evidence)).toEqual(['browser', 'browser'])
    expect(events[0]?.dedupeKey).not.toBe(events[1]?.dedupeKey)
  })

  it('may be answered with a page', async () => {
    const { receive } = open({ answer: (status) => new Response('Thank you', { status }) })
    const answer = await receive(new Request('https://shop.example/confirm', { method: 'POST', body: `JWT=${jwt}` }))
    expect(await answer.text()).toBe('Thank you')
  })

  it('must not have been read before it is received: the error says whose receiver it was', async () => {
    const request = new Request('https://shop.example/confirm', { method: 'POST', body: `JWT=${jwt}` })
    await request.text()
    await expect(open().receive(request)).rejects.toMatchObject({ code: 'invalid-input', provider: 'cardinal' })
  })

  it('is to be repeated where the application cannot say what it issued', async () => {
    const { post, events } = open({ wasIssued: () => Promise.reject(new Error('database is down')) })
    expect(await post({ JWT: jwt })).toBe(503)
    expect(events).toEqual([])
  })
})

describe('a post is set aside, and answered all the same,', () => {
  it.each([
    ['unknown-token', 'to a request that was not issued here', { JWT: response(printedSuccess, { aud: 'another' }) }],
    ['bad-signature', 'under another key', { JWT: signed(responseClaims(printedSuccess), 'forged') }],
    ['bad-signature', 'that has expired', { JWT: response(printedSuccess, { exp: nowSeconds - 60 }) }],
    ['unreadable', 'without an audience', { JWT: response(printedSuccess, { aud: undefined }) }],
    [
      'unreadable',
      'with our own request token',
      { JWT: signed({ jti: requestJti, aud: requestJti, Payload: {} }, key.apiKey) },
    ],
    ['unreadable', 'with two tokens', { a: jwt, b: response(printedSuccess, { jti: 'another' }) }],
    ['unreadable', 'without a token', { JWT: 'nothing' }],
    ['unreadable', 'that is no form', 'nothing'],
    ['unreadable', 'that is empty', ''],
    ['too-large', 'beyond the limit', { JWT: 'x'.repeat(1024 * 1024) }],
  ])('%s: %s', async (reason, _, body) => {
    const { post, events, refusals } = open()
    expect(await post(body)).toBe(200)
    expect(events).toEqual([])
    expect(refusals.map((refusal) => refusal.reason)).toEqual([reason])
    expect(refusals[0]?.hint).not.toContain(jwt)
  })

  it('what is no UTF-8 too', async () => {
    const { receive, refusals } = open()
    const body = new Uint8Array([0x4a, 0x3d, 0xff, 0xfe])
    expect((await receive(new Request('https://shop.example/confirm', { method: 'POST', body }))).status).toBe(200)
    expect(refusals[0]?.reason).toBe('unreadable')
  })
})
