import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Operation } from '../../src/http/operation.ts'
import { stuckClock } from './fake-clock.ts'
import { loopback } from './loopback.ts'
import {
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

const soon = { timeoutMs: 25 }
const inputOf = (operation: Operation) => (operation.effect === 'read' ? showInput : purchaseInput)
const never = () => new Promise<never>(() => {})
const stalled = (onCancel = () => {}) =>
  new Response(new ReadableStream({ pull: never, cancel: onCancel }), { headers: { 'x-request-id': 'r-1' } })

// Faked for the deadline alone: the servers are real.
const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
const pass = () => vi.advanceTimersByTime(purchase.timeoutMs)
/** Sends, and lets the deadline pass without an answer. */
const passing = () => {
  pass()
  return never()
}
afterEach(() => vi.useRealTimers())

describe('a deadline', () => {
  it('that passes in flight leaves a payment unknown', async () => {
    fakeTimers()
    await using server = await loopback(() => {})
    const call = errorOf(sampleTransport({ baseUrl: server.url }).send(purchase, purchaseInput))
    await server.arrived(1)
    pass()
    const error = await call
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.status).toBeUndefined()
    expect(error.remedy).toBe(findOut)
  })

  it('covers reading the body: one that stalls does not hang', async () => {
    fakeTimers()
    await using server = await loopback((response) => response.writeHead(200, { 'x-request-id': 'r-1' }).write('{'))
    const hooks = { onResponse: () => void setImmediate(pass) }
    const error = await errorOf(sampleTransport({ baseUrl: server.url, hooks }).send(purchase, purchaseInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(200)
    expect(error.requestId).toBe('r-1')
  })

  it('covers pauses', async () => {
    fakeTimers()
    await using server = await loopback((response) => response.writeHead(503).end())
    const clock = stuckClock(pass)
    const error = await errorOf(sampleTransport({ baseUrl: server.url, clock }).send(show, showInput))
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(true)
  })

  it('is one for all attempts together', async () => {
    fakeTimers()
    await using server = await loopback((response, _, count) => {
      if (count === 1) response.writeHead(503).end()
    })
    const clock = { now: () => 0, sleep: async () => void vi.advanceTimersByTime(show.timeoutMs - 1) }
    const call = errorOf(sampleTransport({ baseUrl: server.url, clock }).send(show, showInput))
    await server.arrived(2)
    vi.advanceTimersByTime(1)
    expect((await call).code).toBe('timeout')
    expect(server.seen).toHaveLength(2)
  })

  it('may be followed by the same call for a read, and under its key for a payment', async () => {
    fakeTimers()
    const transport = sampleTransport({ fetch: passing })
    const read = await errorOf(transport.send(show, showInput))
    expect(read.outcome).toBe('unknown')
    expect(read.retryable).toBe(true)
    expect(read.remedy).toBe('Reading changes nothing and may be repeated.')
    const keyed = await errorOf(transport.send(keyedPurchase, purchaseInput, { idempotencyKey: 'k' }))
    expect(keyed.outcome).toBe('unknown')
    expect(keyed.retryable).toBe(true)
    expect(keyed.remedy).toContain('same `idempotencyKey`')
  })

  it('is the call’s own, else the client’s, else the operation’s', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout')
    const deadlines = async (client?: number, call?: number) => {
      timer.mockClear()
      const fetch = scriptedFetch(ok()).fetch
      await sampleTransport({ fetch, timeoutMs: client }).send(show, showInput, { timeoutMs: call })
      return timer.mock.calls.map(([, ms]) => ms)
    }
    expect(await deadlines()).toEqual([5_000])
    expect(await deadlines(1_234)).toEqual([1_234])
    expect(await deadlines(1_234, 567)).toEqual([567])
    expect(await deadlines(undefined, 567)).toEqual([567])
    timer.mockRestore()
  })
})

describe('an abort', () => {
  it('before the send sends nothing', async () => {
    await using server = await loopback((response) => response.end('{}'))
    const signal = AbortSignal.abort(new Error('SECRET'))
    const error = await errorOf(sampleTransport({ baseUrl: server.url }).send(purchase, purchaseInput, { signal }))
    expect(server.seen).toHaveLength(0)
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toBe('Nothing was sent.')
  })

  it('in a hook that announces the request sends nothing', async () => {
    const controller = new AbortController()
    const { fetch, requests } = scriptedFetch(ok())
    const transport = sampleTransport({ fetch, hooks: { onRequest: () => controller.abort() } })
    const error = await errorOf(transport.send(purchase, purchaseInput, { signal: controller.signal }))
    expect(requests).toHaveLength(0)
    expect(error.outcome).toBe('not-sent')
  })

  it('in flight leaves a payment unknown', async () => {
    await using server = await loopback(() => {})
    const controller = new AbortController()
    const call = errorOf(
      sampleTransport({ baseUrl: server.url }).send(purchase, purchaseInput, { signal: controller.signal }),
    )
    await server.arrived(1)
    controller.abort()
    const error = await call
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toBe(findOut)
  })

  it('while reading the body leaves a payment unknown', async () => {
    await using server = await loopback((response) => response.writeHead(200).write('{'))
    const controller = new AbortController()
    const transport = sampleTransport({ baseUrl: server.url, hooks: { onResponse: () => controller.abort() } })
    const error = await errorOf(transport.send(purchase, purchaseInput, { signal: controller.signal }))
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('unknown')
    expect(error.status).toBe(200)
  })

  it('in a pause ends it, with the outcome that stood', async () => {
    await using server = await loopback((response) => response.writeHead(429).end())
    const controller = new AbortController()
    const clock = stuckClock(() => controller.abort())
    const error = await errorOf(
      sampleTransport({ baseUrl: server.url, clock }).send(keyedPurchase, purchaseInput, {
        signal: controller.signal,
        idempotencyKey: 'k',
      }),
    )
    expect(server.seen).toHaveLength(1)
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('rejected')
    expect(error.retryable).toBe(false)
  })

  it('in a pause after an unknown outcome stays unknown', async () => {
    const controller = new AbortController()
    const { fetch, requests } = scriptedFetch(status(500))
    const clock = stuckClock(() => controller.abort())
    const options = { signal: controller.signal, idempotencyKey: 'k' }
    const error = await errorOf(sampleTransport({ fetch, clock }).send(keyedPurchase, purchaseInput, options))
    expect(requests).toHaveLength(1)
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toContain('same `idempotencyKey`')
  })
})

describe('a `fetch` that ignores its signal', () => {
  it.each([show, purchase])('still ends in time: $name', async (operation) => {
    fakeTimers()
    const error = await errorOf(sampleTransport({ fetch: passing }).send(operation, inputOf(operation)))
    expect(error.code).toBe('timeout')
    expect(error.outcome).toBe('unknown')
  })

  it('still ends in time while its body stalls, and the body is given up', async () => {
    const cancel = vi.fn()
    const fetch = async () => stalled(cancel)
    const error = await errorOf(sampleTransport({ fetch }).send(purchase, purchaseInput, soon))
    expect(error.code).toBe('timeout')
    expect(error.status).toBe(200)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('has its late answer given up', async () => {
    const cancel = vi.fn()
    let answer = (_late: Response): void => {}
    const late = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const error = await errorOf(sampleTransport({ fetch: () => late }).send(purchase, purchaseInput, soon))
    expect(error.code).toBe('timeout')
    answer(stalled(cancel))
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce())
  })
})
