import { connect } from 'node:net'
import { type CallbackReceiver, type CallbackRefusal, isThreeDSError } from '@three-ds/core'
import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { frameworks } from './frameworks.ts'
import type { Served } from './served.ts'
import { signedCallback, signingSecret } from './signed-callback.ts'

const path = '/callbacks/spreedly'

function listening() {
  const events: string[] = []
  const refusals: CallbackRefusal[] = []
  const receive: CallbackReceiver = createSpreedlyCallbackReceiver({
    signingSecrets: [signingSecret],
    onEvent: ({ signed }) => void events.push(`${signed.order_id} ${signed.state}`),
    onRefused: (refusal) => void refusals.push(refusal),
  })
  return { events, refusals, routes: { [path]: receive } }
}

const post = ({ origin }: Served, body: string, type = 'application/xml'): Promise<Response> =>
  fetch(origin + path, { method: 'POST', headers: { 'content-type': type }, body })

/** Announces more than it sends, and hangs up. */
const hangUp = ({ origin }: Served): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: shop.example\r\nContent-Type: application/xml\r\nContent-Length: 9000\r\n\r\n<tr`,
      )
      socket.end()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve())
    socket.resume()
  })

describe.each(frameworks)('a receiver in $name', ({ serve, name, answersTooLarge }) => {
  it('hands over a signed callback once, and answers a repetition all the same', async () => {
    const { events, routes } = listening()
    await using served = await serve(routes)
    const body = await signedCallback('order-7', 'xml')
    expect((await post(served, body)).status).toBe(200)
    expect((await post(served, body)).status).toBe(200)
    expect(events).toEqual(['order-7 succeeded'])
    expect(served.errors).toEqual([])
  })

  it.each([
    ['xml', 'application/xml'],
    ['xml', 'text/plain'],
    ['xml', 'application/json'],
    ['xml', 'nonsense'],
    ['json', 'application/json'],
    ['json', 'application/octet-stream'],
  ] as const)('reads the bytes and not the content type: %s as %s', async (format, type) => {
    const { events, routes } = listening()
    await using served = await serve(routes)
    expect((await post(served, await signedCallback('order-8', format), type)).status).toBe(200)
    expect(events).toEqual(['order-8 succeeded'])
  })

  it('believes no callback that was changed on its way', async () => {
    const { events, refusals, routes } = listening()
    await using served = await serve(routes)
    const body = (await signedCallback('order-9', 'xml')).replace('order-9', 'order-1')
    expect((await post(served, body)).status).toBe(200)
    expect(events).toEqual([])
    expect(refusals.map(({ reason }) => reason)).toEqual(['bad-signature'])
  })

  it('takes no method but POST', async () => {
    const { routes } = listening()
    await using served = await serve(routes)
    const answer = await fetch(served.origin + path)
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('POST')
  })

  it('refuses a body that is too large, without reading it all, and goes on serving', async () => {
    const { events, refusals, routes } = listening()
    await using served = await serve(routes)
    const answer = await post(served, 'x'.repeat(3_000_000)).catch(() => undefined)
    if (answersTooLarge) expect(answer?.status).toBe(200)
    expect(refusals.map(({ reason }) => reason)).toEqual(['too-large'])
    const next = await signedCallback('order-10', 'xml')
    // The kept connection may be ending: then a sender opens another one.
    expect((await post(served, next).catch(() => post(served, next))).status).toBe(200)
    expect(events).toEqual(['order-10 succeeded'])
  })

  it('hands over nothing of a body that breaks off, and goes on serving', async () => {
    const { events, refusals, routes } = listening()
    await using served = await serve(routes)
    await hangUp(served)
    expect((await post(served, await signedCallback('order-11', 'xml'))).status).toBe(200)
    expect(events).toEqual(['order-11 succeeded'])
    expect(refusals).toEqual([])
  })

  it('says what to do where a parser has read the body before', async () => {
    const { events, routes } = listening()
    await using served = await serve(routes, { parserFirst: true })
    const answer = await post(served, await signedCallback('order-12', 'json'), 'application/json')
    expect(answer.status).toBe(500)
    expect(events).toEqual([])
    expect(served.errors).toHaveLength(1)
    const [error] = served.errors
    expect(isThreeDSError(error) && error.code).toBe('invalid-input')
    expect(isThreeDSError(error) && error.issues[0]?.path).toBe('request.body')
    expect(isThreeDSError(error) && error.issues[0]?.remedy, name).toMatch(/before (?:the|any body) parser/)
  })
})
