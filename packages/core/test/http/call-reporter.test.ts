import { describe, expect, it, vi } from 'vitest'
import type { ClientHooks } from '../../src/call/options.ts'
import { openObject } from '../../src/wire/objects.ts'
import { fakeClock } from './fake-clock.ts'
import {
  broken,
  errorOf,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from './sample.ts'

type Told = readonly [name: string, event: Record<string, unknown>]

function listening(...answers: (() => Response)[]) {
  const told: Told[] = []
  const tell = (name: string) => (event: object) => void told.push([name, { ...event }])
  const hooks: ClientHooks = {
    onRequest: tell('request'),
    onResponse: tell('response'),
    onAnswer: tell('answer'),
    onRetry: tell('retry'),
    onError: tell('error'),
  }
  return { told, transport: sampleTransport({ fetch: scriptedFetch(...answers).fetch, hooks, clock: fakeClock() }) }
}

describe('the hooks of a call', () => {
  it('hear of every attempt in order', async () => {
    const { told, transport } = listening(broken(), status(503, { 'x-request-id': 'r-2' }), ok())
    await transport.send(show, showInput)
    expect(told.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
      'request 1',
      'retry 1',
      'request 2',
      'response 2',
      'retry 2',
      'request 3',
      'response 3',
      'answer 3',
    ])
    expect(told[1]?.[1]).toMatchObject({ delayMs: 125, reason: 'network' })
    expect(told[3]?.[1]).toMatchObject({ status: 503, requestId: 'r-2', durationMs: 0 })
    expect(told[4]?.[1]).toMatchObject({ delayMs: 250, reason: 'provider-unavailable' })
    expect(told[7]?.[1]).toMatchObject({ status: 200, durationMs: 0 })
  })

  it('see one call under one id, with its template instead of its address', async () => {
    const { told, transport } = listening(status(503), ok())
    await transport.send(show, showInput)
    await transport.send(show, showInput)
    const ids = told.map(([, { callId }]) => callId)
    expect(new Set(ids).size).toBe(2)
    expect(ids[0]).toMatch(/^[\da-f-]{36}$/)
    expect(told[0]?.[1]).toEqual({
      callId: ids[0],
      provider: 'sample',
      operation: 'show',
      method: 'GET',
      urlTemplate: '/payments/{id}',
      server: { address: 'api.sample.test', port: 443, basePath: '/v1' },
      attempt: 1,
    })
  })

  it('get the very error that the caller gets, once', async () => {
    const { told, transport } = listening(status(503))
    const error = await errorOf(transport.send(show, showInput))
    const errors = told.filter(([name]) => name === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.[1]['error']).toBe(error)
    expect(errors[0]?.[1]['attempt']).toBe(3)
  })

  it.each([
    ['an answer', ok(), 'answer'],
    ['a refusal', status(422), 'error'],
    ['no connection', broken(), 'error'],
    ['a body that is no JSON', status(200, {}, '<html>'), 'error'],
  ] as const)('hear of one end of each attempt: %s', async (_, reply, end) => {
    const { told, transport } = listening(reply)
    await transport.send(purchase, purchaseInput).catch(() => undefined)
    const ends = told.map(([name]) => name).filter((name) => ['answer', 'retry', 'error'].includes(name))
    expect(ends).toEqual([end])
  })

  it('hear of an answer under a status of refusal as of any other: a decline is none', async () => {
    const { told, transport } = listening(status(402))
    await transport.send(purchase, { ...purchaseInput, answer: openObject({}), isAnswer: () => true })
    expect(told.map(([name]) => name)).toEqual(['request', 'response', 'answer'])
    expect(told[2]?.[1]['status']).toBe(402)
  })

  it('hear nothing of a call that was never tried', async () => {
    const { told, transport } = listening(ok())
    await errorOf(transport.send(show, { ...showInput, path: {} }))
    expect(told).toEqual([])
  })

  it.each(['onRequest', 'traceContext', 'onResponse', 'onAnswer', 'onRetry', 'onError', 'onDrift'] as const)(
    'change nothing by throwing or rejecting: %s',
    async (name) => {
      const unhandled = vi.fn()
      process.on('unhandledRejection', unhandled)
      // No spies: vitest's would handle the rejection themselves.
      let calls = 0
      const throwing = () => {
        calls += 1
        throw new Error('broken')
      }
      const rejecting = async () => throwing()
      for (const hook of [throwing, rejecting]) {
        calls = 0
        const hooks = { [name]: hook }
        const transport = (...answers: (() => Response)[]) =>
          sampleTransport({ fetch: scriptedFetch(...answers).fetch, hooks, clock: fakeClock() })
        const { body } = await transport(status(503), ok({ state: 'scrubbed' })).send(show, showInput)
        expect(body.state).toBe('scrubbed')
        expect((await errorOf(transport(status(422)).send(purchase, purchaseInput))).code).toBe('refused')
        expect(calls).toBeGreaterThan(0)
      }
      await new Promise(setImmediate)
      process.off('unhandledRejection', unhandled)
      expect(unhandled).not.toHaveBeenCalled()
    },
  )

  it('are called as methods of their object', async () => {
    class Log {
      readonly lines: string[] = []
      onRequest() {
        this.lines.push('request')
      }
    }
    const hooks = new Log()
    await sampleTransport({ fetch: scriptedFetch(ok()).fetch, hooks }).send(show, showInput)
    expect(hooks.lines).toEqual(['request'])
  })
})
