import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { ClientHooks } from '../../src/call/options.ts'
import type { Operation } from '../../src/http/operation.ts'
import { openObject } from '../../src/wire/objects.ts'
import { fakeClock } from './fake-clock.ts'
import { deadAddress, loopback, rawLoopback } from './loopback.ts'
import { errorOf, findOut, sampleTransport, scriptedFetch } from './sample.ts'

const secrets = {
  key: 'sk_live_planted_key',
  card: '4111111111111111',
  token: 'tok_planted_token',
  cryptogram: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
}
const planted = [...Object.values(secrets), btoa(secrets.key), encodeURIComponent(secrets.cryptogram)]

const operation: Operation = {
  name: 'purchase',
  method: 'POST',
  path: '/cards/{token}/purchase',
  effect: 'move-money',
  idempotencyHeader: 'idempotency-key',
  timeoutMs: 5_000,
  findOut,
}
const input = {
  path: { token: secrets.token },
  query: { card: secrets.card, access_token: secrets.key },
  body: { number: secrets.card, cavv: secrets.cryptogram, [secrets.token]: secrets.key },
  answer: openObject({ state: z.literal('succeeded'), cavv: z.optional(z.number()) }),
}
const options = { idempotencyKey: 'order-1', headers: { 'x-token': secrets.token } }
/** Every place of an answer that may be shown by mistake. */
const echo = JSON.stringify({
  state: secrets.card,
  cavv: secrets.cryptogram,
  [secrets.card]: secrets.token,
  key: secrets.key,
})

/** All that a careless log would print. */
const printed = (value: unknown): string =>
  [
    inspect(value, { depth: 10, showHidden: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}${inspect(value.cause)}` : '',
  ].join('\n')

const expectNoSecret = (text: string) => {
  for (const secret of planted) expect(text).not.toContain(secret)
}

/** A call that fails, and everything that the hooks were told. */
async function fail(where: Parameters<typeof sampleTransport>[0], further: object = {}) {
  const told: unknown[] = []
  const tell = (event: unknown) => void told.push(event)
  const hooks: ClientHooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell, onDrift: tell }
  const transport = sampleTransport(
    { clock: fakeClock(), hooks, ...where },
    { headers: () => ({ authorization: `Basic ${btoa(secrets.key)}`, 'x-access-token': secrets.key }) },
  )
  const error = await errorOf(transport.send(operation, input, { ...options, ...further }))
  return { error, told, transport }
}

async function expectNoLeak(where: Parameters<typeof sampleTransport>[0], further: object = {}) {
  const { error, told, transport } = await fail(where, further)
  expectNoSecret(printed(error))
  expectNoSecret(printed(told))
  expectNoSecret(printed(transport))
  expect(error.cause).toBeUndefined()
  expect('cause' in error).toBe(false)
  return error
}

describe('planted secrets', () => {
  it('are really sent, so that this test means something', async () => {
    await using server = await loopback((response) => response.writeHead(422).end(echo))
    await fail({ baseUrl: server.url })
    const seen = JSON.stringify(server.seen)
    for (const secret of [...Object.values(secrets), btoa(secrets.key)]) expect(seen).toContain(secret)
  })

  it.each([200, 302, 400, 401, 404, 408, 422, 429, 500, 502])(
    'do not come out of an answer with %i',
    async (status) => {
      await using server = await loopback((response) => response.writeHead(status, { location: echo }).end(echo))
      expect((await expectNoLeak({ baseUrl: server.url })).status).toBe(status)
    },
  )

  it.each([
    `<html>${secrets.card}`,
    `{"number":"${secrets.card}`,
    secrets.token,
    `"${secrets.token}"`,
    `["${secrets.token}"]`,
  ])('do not come out of an answer that cannot be read: %s', async (body) => {
    await using server = await loopback((response) => response.end(body))
    expect((await expectNoLeak({ baseUrl: server.url })).code).toBe('unreadable-response')
  })

  it('do not come out of a broken connection', async () => {
    await using server = await rawLoopback((socket) => socket.destroy())
    expect((await expectNoLeak({ baseUrl: server.url })).code).toBe('network')
    expect((await expectNoLeak({ baseUrl: await deadAddress() })).code).toBe('network')
  })

  it('do not come out of a deadline or an abort', async () => {
    await using server = await loopback((response) => response.writeHead(200).write(echo.slice(0, 40)))
    expect((await expectNoLeak({ baseUrl: server.url }, { timeoutMs: 40 })).code).toBe('timeout')
    const signal = AbortSignal.abort(new Error(secrets.token))
    expect((await expectNoLeak({ baseUrl: server.url }, { signal })).code).toBe('aborted')
  })

  it('do not come out of an error of an injected `fetch`', async () => {
    const fetch = async (request: unknown) => {
      throw Object.assign(new TypeError(secrets.card, { cause: new Error(secrets.key) }), {
        request,
        code: secrets.token,
      })
    }
    expect((await expectNoLeak({ fetch: fetch as typeof globalThis.fetch })).code).toBe('network')
  })

  it('do not come out of refused options', async () => {
    const refused = [
      { headers: { 'x-token': `${secrets.token}\n${secrets.token}` } },
      { headers: { [`${secrets.card} `]: 'x' } },
      { extra: secrets.card },
      { idempotencyKey: `${secrets.token} ` },
      { timeoutMs: secrets.card },
      { signal: secrets.token },
    ]
    for (const further of refused)
      expect((await expectNoLeak({ fetch: scriptedFetch().fetch }, further)).code).toBe('invalid-input')
  })

  it('do not come out of a refused base URL', async () => {
    const error = await errorOf(() => sampleTransport({ baseUrl: `https://${secrets.key}@host?${secrets.token}` }))
    expectNoSecret(printed(error))
  })
})
