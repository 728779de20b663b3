import { describe, expect, it } from 'vitest'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import {
  broken,
  errorOf,
  findOut,
  keyedPurchase,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

const sameKey = 'Call again with the same `idempotencyKey`'

function playing(...answers: (() => Response)[]) {
  const { fetch, requests } = scriptedFetch(...answers)
  const clock: FakeClock = fakeClock()
  return { requests, clock, transport: sampleTransport({ fetch, clock }) }
}

describe('a read', () => {
  it.each([
    ['a lost connection', broken()],
    ['a refused connection', broken('ECONNREFUSED')],
    ['408', status(408)],
    ['425', status(425)],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
  ])('is repeated after %s', async (_, failing) => {
    const { transport, requests, clock } = playing(failing, failing, ok())
    const { meta } = await transport.send(show, showInput)
    expect(meta.attempts).toBe(3)
    expect(requests).toHaveLength(3)
    expect(clock.slept).toEqual([125, 250])
  })

  it.each([301, 400, 401, 403, 404, 409, 422])('is not repeated after %i', async (code) => {
    const { transport, requests } = playing(status(code))
    await errorOf(transport.send(show, showInput))
    expect(requests).toHaveLength(1)
  })

  it('is given up after three attempts', async () => {
    const { transport, requests } = playing(status(503))
    const error = await errorOf(transport.send(show, showInput))
    expect(requests).toHaveLength(3)
    expect(error.code).toBe('provider-unavailable')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(true)
    expect(error.remedy).toBe('Reading changes nothing and may be repeated.')
  })

  it('tells the last outcome, since reading changes nothing', async () => {
    const { transport } = playing(status(503), status(404))
    expect((await errorOf(transport.send(show, showInput))).outcome).toBe('rejected')
  })

  it('is repeated, or not, as the provider package says', async () => {
    const { fetch, requests } = scriptedFetch(status(409), ok())
    const reading = { readError: () => ({ retryable: true }) }
    await sampleTransport({ fetch, clock: fakeClock() }, reading).send(show, showInput)
    expect(requests).toHaveLength(2)
    const final = scriptedFetch(status(503))
    const never = { readError: () => ({ retryable: false }) }
    await errorOf(sampleTransport({ fetch: final.fetch, clock: fakeClock() }, never).send(show, showInput))
    expect(final.requests).toHaveLength(1)
  })
})

describe('Retry-After', () => {
  it('is honored, in seconds and as a date', async () => {
    const { transport, clock } = playing(
      status(429, { 'retry-after': '2' }),
      status(503, { 'retry-after': 'Sat, 31 Jan 2026 09:30:05 GMT' }),
      ok(),
    )
    await transport.send(show, showInput, { timeoutMs: 60_000 })
    expect(clock.slept).toEqual([2_000, 3_000])
  })

  it.each(['-5', 'soon', '0'])('as %j leaves the pause to the back-off', async (value) => {
    const { transport, clock } = playing(status(429, { 'retry-after': value }), ok())
    await transport.send(show, showInput)
    expect(clock.slept).toEqual([125])
  })

  it.each(['31', '3600', '9'.repeat(30)])('of %s seconds ends the call at once', async (value) => {
    const { transport, requests, clock } = playing(status(429, { 'retry-after': value }), ok())
    const error = await errorOf(transport.send(show, showInput, { timeoutMs: 3_600_000 }))
    expect(requests).toHaveLength(1)
    expect(clock.slept).toEqual([])
    expect(error.code).toBe('rate-limited')
    expect(error.retryable).toBe(true)
    expect(error.retryAfterMs).toBe(Math.min(Number(value) * 1000, 2_147_483_647))
  })

  it('of thirty seconds is the longest that is waited for', async () => {
    const { transport, clock } = playing(status(429, { 'retry-after': '30' }), ok())
    await transport.send(show, showInput, { timeoutMs: 60_000 })
    expect(clock.slept).toEqual([30_000])
  })

  it('that would pass the deadline ends the call at once', async () => {
    const { transport, requests } = playing(status(429, { 'retry-after': '2' }), ok())
    const error = await errorOf(transport.send(show, showInput, { timeoutMs: 2_000 }))
    expect(requests).toHaveLength(1)
    expect(error.code).toBe('rate-limited')
    expect(error.retryAfterMs).toBe(2_000)
  })
})

describe('a payment without a key', () => {
  it.each([
    ['a lost connection', broken(), 'network', 'unknown', false],
    ['a refused connection', broken('ECONNREFUSED', 'connect'), 'network', 'not-sent', true],
    ['408', status(408), 'timeout', 'unknown', false],
    ['429', status(429), 'rate-limited', 'rejected', true],
    ['500', status(500), 'provider-unavailable', 'unknown', false],
  ] as const)('is sent once, whatever happens: %s', async (_, failing, code, outcome, retryable) => {
    const { transport, requests } = playing(failing, ok())
    const error = await errorOf(transport.send(purchase, purchaseInput))
    expect(requests).toHaveLength(1)
    expect(error.code).toBe(code)
    expect(error.outcome).toBe(outcome)
    expect(error.retryable).toBe(retryable)
    if (outcome === 'unknown') expect(error.remedy).toBe(findOut)
    if (outcome === 'not-sent') expect(error.remedy).toMatch(/^Nothing was sent\./)
  })

  it('is sent once where the provider keeps a key and none was given', async () => {
    const { transport, requests } = playing(status(503), ok())
    await errorOf(transport.send(keyedPurchase, purchaseInput))
    expect(requests).toHaveLength(1)
  })

  it('is sent once although it is a GET', async () => {
    const { transport, requests } = playing(status(503), ok())
    await errorOf(transport.send({ ...purchase, method: 'GET' }, { answer: purchaseInput.answer }))
    expect(requests).toHaveLength(1)
  })
})

describe('a payment with a key', () => {
  const options = { idempotencyKey: 'order-1' }

  it('is repeated under the same key', async () => {
    const { transport, requests } = playing(broken(), status(500), ok())
    const { meta } = await transport.send(keyedPurchase, purchaseInput, options)
    expect(requests.map((request) => request.headers.get('idempotency-key'))).toEqual(['order-1', 'order-1', 'order-1'])
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(3).fill('{"amount":4999}'))
    expect(meta.attempts).toBe(3)
    expect(meta.idempotencyKey).toBe('order-1')
  })

  it('may be repeated by the caller after an unknown outcome', async () => {
    const { transport } = playing(broken())
    const error = await errorOf(transport.send(keyedPurchase, purchaseInput, options))
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(true)
    expect(error.idempotencyKey).toBe('order-1')
    expect(error.remedy).toContain(sameKey)
  })

  it.each([
    ['429', status(429), 'rate-limited', true],
    ['422', status(422), 'refused', false],
    ['401', status(401), 'unauthorized', false],
    ['a refused connection', broken('ECONNREFUSED'), 'network', true],
  ] as const)('stays unknown once an attempt was, though it ends with %s', async (_, last, code, retryable) => {
    const { transport } = playing(broken(), last)
    const error = await errorOf(transport.send(keyedPurchase, purchaseInput, options))
    expect(error.code).toBe(code)
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(retryable)
    expect(error.remedy).toContain(retryable ? sameKey : findOut)
  })

  it('puts finding out before a remedy that knows the last attempt only', async () => {
    const { fetch } = scriptedFetch(broken(), status(422))
    const reading = { readError: () => ({ remedy: 'Use another card.' }) }
    const transport = sampleTransport({ fetch, clock: fakeClock() }, reading)
    const error = await errorOf(transport.send(keyedPurchase, purchaseInput, options))
    expect(error.remedy).toBe(`${findOut} Use another card.`)
  })

  it('is rejected where every attempt was', async () => {
    const { transport, requests } = playing(status(429), status(422))
    const error = await errorOf(transport.send(keyedPurchase, purchaseInput, options))
    expect(requests).toHaveLength(2)
    expect(error.outcome).toBe('rejected')
    expect(error.retryable).toBe(false)
  })

  it('adds nothing by an attempt that never left', async () => {
    const { transport } = playing(status(429), broken('ENOTFOUND'))
    expect((await errorOf(transport.send(keyedPurchase, purchaseInput, options))).outcome).toBe('rejected')
  })
})

describe('a pause', () => {
  it('that the injected clock cannot keep ends the call with what went wrong before', async () => {
    const { fetch, requests } = scriptedFetch(status(503), ok())
    const clock = { now: () => 0, sleep: () => Promise.reject(new Error('broken')) }
    const error = await errorOf(sampleTransport({ fetch, clock }).send(show, showInput))
    expect(requests).toHaveLength(1)
    expect(error.code).toBe('provider-unavailable')
  })

  it('that oversleeps the deadline ends the call', async () => {
    const { fetch, requests } = scriptedFetch(status(503), ok())
    const clock = fakeClock()
    const late = { ...clock, sleep: async () => clock.advance(10_000) }
    const error = await errorOf(sampleTransport({ fetch, clock: late }).send(show, showInput))
    expect(requests).toHaveLength(1)
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
  })
})
