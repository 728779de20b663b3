import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TraceContext } from '../../src/call/options.ts'
import { writeTraceContext } from '../../src/http/write-trace-context.ts'
import { fakeClock } from './fake-clock.ts'
import {
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

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

const written = (context: TraceContext | undefined, before: Record<string, string> = {}) => {
  const headers = new Map(Object.entries(before))
  writeTraceContext(headers, context)
  return Object.fromEntries(headers)
}

describe('writeTraceContext', () => {
  it('writes the two headers of W3C Trace Context', () => {
    expect(written({ traceparent, tracestate: 'shop=1' })).toEqual({ traceparent, tracestate: 'shop=1' })
    expect(written({ traceparent })).toEqual({ traceparent })
    expect(written({ traceparent, tracestate: undefined })).toEqual({ traceparent })
  })

  it('writes nothing where there is no trace', () => {
    expect(written(undefined)).toEqual({})
  })

  it('leaves the caller’s own alone', () => {
    const own = { traceparent: traceparent.replace(/01$/, '00') }
    expect(written({ traceparent, tracestate: 'shop=1' }, own)).toEqual(own)
    expect(written({ traceparent }, { tracestate: 'own=1' })).toEqual({ tracestate: 'own=1' })
  })

  it.each([
    '',
    'nonsense',
    traceparent.toUpperCase(),
    `${traceparent}-00`,
    `${traceparent}\r\nx: y`,
    ` ${traceparent}`,
    traceparent.replace(/^00/, 'ff'),
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`,
  ])('does not write what is no traceparent: %j', (strange) => {
    expect(written({ traceparent: strange, tracestate: 'shop=1' })).toEqual({})
  })

  it.each(['', 'a\nb', 'é', 'x'.repeat(513)])('does not write what is no tracestate: %#', (strange) => {
    expect(written({ traceparent, tracestate: strange })).toEqual({ traceparent })
  })

  it('never throws, and never writes anything else', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (parent, state) => {
        // A hook in JavaScript may answer with anything.
        const headers = written({ traceparent: parent, tracestate: state } as TraceContext)
        expect(Object.keys(headers).every((name) => name === 'traceparent' || name === 'tracestate')).toBe(true)
      }),
    )
  })
})

describe('the place of an attempt in a trace', () => {
  it('is asked for at each attempt, and sent with it', async () => {
    const { fetch, requests } = scriptedFetch(status(503), ok())
    const hooks = {
      traceContext: ({ attempt }: { attempt: number }) => ({ traceparent: traceparent.replace('b7', `b${attempt}`) }),
    }
    await sampleTransport({ fetch, hooks, clock: fakeClock() }).send(show, showInput)
    expect(requests.map(({ headers }) => headers.get('traceparent'))).toEqual([
      '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b1-01',
      '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b2-01',
    ])
  })

  it('does not replace what the caller handed over for this call', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    const hooks = { traceContext: () => ({ traceparent }) }
    const own = traceparent.replace(/01$/, '00')
    await sampleTransport({ fetch, hooks }).send(show, showInput, { headers: { traceparent: own } })
    expect(requests[0]?.headers.get('traceparent')).toBe(own)
  })

  it('comes too late from a hook that is async, and is not sent', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    // In JavaScript nothing keeps a hook from it.
    const hooks = { traceContext: async () => ({ traceparent }) } as object
    await sampleTransport({ fetch, hooks }).send(show, showInput)
    expect(requests[0]?.headers.has('traceparent')).toBe(false)
  })

  it.each([
    ['is null', null],
    ['is no object', 'shop=1'],
    [
      'has a getter that throws',
      {
        get traceparent(): string {
          throw new Error('no trace')
        },
      },
    ],
  ])('is not sent where it %s, and the call goes on', async (_, context) => {
    const { fetch, requests } = scriptedFetch(ok())
    // In JavaScript a hook may answer with anything.
    const hooks = { traceContext: () => context } as object
    const { body } = await sampleTransport({ fetch, hooks }).send(show, showInput)
    expect(body.state).toBe('succeeded')
    expect(requests[0]?.headers.has('traceparent')).toBe(false)
  })

  it('is asked for before anything is sent: a hook that aborts meanwhile has stopped the call', async () => {
    const { fetch, requests } = scriptedFetch(ok())
    const controller = new AbortController()
    const hooks = {
      traceContext: () => {
        controller.abort()
        return undefined
      },
    }
    const transport = sampleTransport({ fetch, hooks })
    const error = await errorOf(transport.send(purchase, purchaseInput, { signal: controller.signal }))
    expect(error.code).toBe('aborted')
    expect(error.outcome).toBe('not-sent')
    expect(requests).toEqual([])
  })
})
