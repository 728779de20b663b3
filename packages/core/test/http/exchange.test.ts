import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fakeClock } from './fake-clock.ts'
import { deadAddress, loopback, rawLoopback } from './loopback.ts'
import { errorOf, findOut, keyedPurchase, purchase, purchaseInput, sampleTransport, show, showInput } from './sample.ts'

const json = '{"state":"succeeded"}'
const at = (baseUrl: string) => sampleTransport({ baseUrl, clock: fakeClock() })

describe('an exchange with a real server', () => {
  it('sends once and reads the answer', async () => {
    await using server = await loopback((response) => response.setHeader('x-request-id', 'r-9').end(json))
    const { body, meta } = await at(`${server.url}/v1/`).send(keyedPurchase, purchaseInput, { idempotencyKey: 'k-1' })
    expect(body).toEqual({ state: 'succeeded' })
    expect(meta.requestId).toBe('r-9')
    expect(server.seen).toHaveLength(1)
    expect(server.seen[0]?.url).toBe('/v1/payments')
    expect(server.seen[0]?.body).toBe('{"amount":4999}')
    expect(server.seen[0]?.headers['idempotency-key']).toBe('k-1')
    expect(server.seen[0]?.headers.authorization).toBe('Bearer sample')
  })

  it('reads a body that comes slowly, in pieces', async () => {
    await using server = await loopback((response) => {
      response.write('{"state":')
      setTimeout(() => response.end('"succeeded"}'), 20)
    })
    expect((await at(server.url).send(purchase, purchaseInput)).body.state).toBe('succeeded')
  })

  it('knows of a refused connection that nothing was sent', async () => {
    const error = await errorOf(at(await deadAddress()).send(purchase, purchaseInput))
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(true)
    expect(error.remedy).toMatch(/^Nothing was sent\..*`baseUrl`/)
  })

  it('knows of a request that the platform does not even make that nothing was sent', async () => {
    await using server = await loopback((response) => response.end(json))
    // A method that `fetch` forbids: a mistake in an operation, which the type would have caught.
    const operation = { ...purchase, method: 'TRACE' as 'POST' }
    const error = await errorOf(at(server.url).send(operation, { answer: purchaseInput.answer }))
    expect(server.seen).toHaveLength(0)
    expect(error.outcome).toBe('not-sent')
  })

  it('does not know what became of a payment when the connection is cut before the request was read', async () => {
    await using server = await rawLoopback((socket) => socket.destroy())
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.status).toBeUndefined()
    expect(error.remedy).toBe(findOut)
  })

  it('nor when it is cut after the request was read', async () => {
    await using server = await loopback((response) => response.destroy())
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toBe(findOut)
  })

  it('nor when it is cut in the middle of the body', async () => {
    await using server = await loopback((response) => {
      response.writeHead(200, { 'content-length': 100, 'x-request-id': 'r-1' })
      response.write('{"state":', () => response.destroy())
    })
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(200)
    expect(error.requestId).toBe('r-1')
    expect(error.message).toContain('broke off')
  })

  it('nor when it is cut in the middle of a refusal: the body might have been a decline', async () => {
    await using server = await loopback((response) => {
      response.writeHead(422, { 'content-length': 100 })
      response.write('{"state":', () => response.destroy())
    })
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(422)
  })

  it('nor when what comes is no HTTP', async () => {
    await using server = await rawLoopback((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(error.code).toBe('network')
    expect(error.outcome).toBe('unknown')
  })

  it('repeats a read over a new connection after each cut', async () => {
    await using server = await loopback((response, _, count) => (count < 3 ? response.destroy() : response.end(json)))
    const { meta } = await at(server.url).send(show, showInput)
    expect(meta.attempts).toBe(3)
    expect(server.seen).toHaveLength(3)
  })

  it('repeats a payment under its key after a cut in the body', async () => {
    await using server = await loopback((response, _, count) => {
      if (count > 1) response.end(json)
      else response.writeHead(200, { 'content-length': 100 }).write('{', () => response.destroy())
    })
    await at(server.url).send(keyedPurchase, purchaseInput, { idempotencyKey: 'k-1' })
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['k-1', 'k-1'])
  })
})

describe('an answer of a real server', () => {
  it.each([
    ['seconds', '2', [2_000]],
    ['a date', 'Sat, 31 Jan 2026 09:30:03 GMT', [3_000]],
    ['nonsense', 'tomorrow', [125]],
  ])('429 with Retry-After as %s is repeated after a pause', async (_, retryAfter, pauses) => {
    await using server = await loopback((response, _request, count) =>
      count === 1 ? response.writeHead(429, { 'retry-after': retryAfter }).end() : response.end(json),
    )
    const clock = fakeClock()
    await sampleTransport({ baseUrl: server.url, clock }).send(show, showInput)
    expect(clock.slept).toEqual(pauses)
    expect(server.seen).toHaveLength(2)
  })

  it('429 with an absurd Retry-After ends the call', async () => {
    await using server = await loopback((response) => response.writeHead(429, { 'retry-after': '99999999999' }).end())
    const error = await errorOf(at(server.url).send(show, showInput))
    expect(error.code).toBe('rate-limited')
    expect(error.outcome).toBe('rejected')
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['an HTML 502', 502, '<html><h1>Bad gateway</h1>', 'provider-unavailable'],
    ['an empty 200', 200, '', 'unreadable-response'],
    ['truncated JSON', 200, '{"state":"succ', 'unreadable-response'],
    ['HTML with 200', 200, '<!doctype html>Log in', 'unreadable-response'],
  ])('%s leaves a payment unknown, and is not sent again', async (_, status, body, code) => {
    await using server = await loopback((response) => response.writeHead(status).end(body))
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe(code)
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toBe(findOut)
  })

  it.each([301, 302, 303, 307, 308])('a redirect (%i) takes no credential to another host', async (status) => {
    await using elsewhere = await loopback((response) => response.end(json))
    await using server = await loopback((response) =>
      response.writeHead(status, { location: `${elsewhere.url}/stolen` }).end(),
    )
    const error = await errorOf(at(server.url).send(purchase, purchaseInput))
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe(status === 303 ? 'unknown' : 'rejected')
    expect(error.remedy).toContain('`baseUrl`')
    expect(server.seen).toHaveLength(1)
    expect(elsewhere.seen).toHaveLength(0)
  })
})

describe('nothing of a failed exchange', () => {
  const unhandled = vi.fn()
  beforeAll(() => void process.on('unhandledRejection', unhandled))
  afterAll(() => void process.off('unhandledRejection', unhandled))

  it('is left unhandled', async () => {
    await using server = await loopback((response) => response.writeHead(200).write('{'))
    for (let call = 0; call < 5; call += 1) {
      await errorOf(at(server.url).send(purchase, purchaseInput, { timeoutMs: 5 }))
    }
    await new Promise(setImmediate)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
