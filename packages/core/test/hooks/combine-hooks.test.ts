import { describe, expect, it } from 'vitest'
import type { ClientHooks } from '../../src/call/options.ts'
import { combineHooks } from '../../src/hooks/combine-hooks.ts'
import { fakeClock } from '../http/fake-clock.ts'
import { ok, sampleTransport, scriptedFetch, show, showInput, status } from '../http/sample.ts'

const names = ['onRequest', 'onResponse', 'onAnswer', 'onRetry', 'onError', 'onDrift'] as const

const telling = (told: string[], who: string): ClientHooks =>
  Object.fromEntries(names.map((name) => [name, () => void told.push(`${who} ${name}`)]))

const call = (hooks: ClientHooks, ...answers: (() => Response)[]) =>
  sampleTransport({ fetch: scriptedFetch(...answers).fetch, clock: fakeClock(), hooks })
    .send(show, showInput)
    .catch(() => undefined)

describe('combineHooks', () => {
  it('lets each hear everything, in the order in which they are given', async () => {
    const told: string[] = []
    await call(combineHooks(telling(told, 'a'), telling(told, 'b')), status(503), ok({ state: 'succeeded', new: 1 }))
    const names = ['onRequest', 'onResponse', 'onRetry', 'onRequest', 'onResponse', 'onDrift', 'onAnswer']
    expect(told).toEqual(names.flatMap((name) => [`a ${name}`, `b ${name}`]))
  })

  it('lets the others hear where one throws or rejects', async () => {
    const told: string[] = []
    const fail = () => {
      throw new Error('broken')
    }
    const hooks = combineHooks({ onRequest: fail }, { onRequest: async () => fail() }, telling(told, 'c'))
    await call(hooks, ok())
    expect(told).toEqual(['c onRequest', 'c onResponse', 'c onAnswer'])
  })

  it('has no hook that nobody has', () => {
    expect(combineHooks()).toEqual({})
    expect(Object.keys(combineHooks({ onRetry() {} }, {}))).toEqual(['onRetry'])
  })

  it('calls hooks as methods of their object', async () => {
    class Count {
      requests = 0
      onRequest() {
        this.requests += 1
      }
    }
    const count = new Count()
    await call(combineHooks(count, {}), ok())
    expect(count.requests).toBe(1)
  })

  it('sends the first place in a trace that one of them knows', () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
    const event = {
      callId: '1',
      provider: 'sample',
      operation: 'show',
      method: 'GET',
      urlTemplate: '/payments/{id}',
      server: { address: 'api.sample.test', port: 443, basePath: '' },
      attempt: 1,
    }
    const broken = {
      traceContext: () => {
        throw new Error('broken')
      },
    }
    // In JavaScript nothing keeps a hook from it.
    const empty = { traceContext: () => null } as object
    const knowing = { traceContext: () => ({ traceparent }) }
    const hooks = combineHooks(broken, { traceContext: () => undefined }, empty, knowing)
    expect(hooks.traceContext?.(event)).toEqual({ traceparent })
    expect(combineHooks(broken).traceContext?.(event)).toBeUndefined()
  })
})
