import { describe, expect, it } from 'vitest'
import type { TracerLike } from '../../src/hooks/tracer-like.ts'
import { tracingHooks } from '../../src/hooks/tracing-hooks.ts'
import { findLeak } from '../../src/testing/find-leak.ts'
import { openObject } from '../../src/wire/objects.ts'
import { fakeClock, stuckClock } from '../http/fake-clock.ts'
import {
  broken,
  ok,
  purchase,
  purchaseInput,
  sampleTransport,
  scriptedFetch,
  show,
  showInput,
  status,
} from '../http/sample.ts'
import { recordingTracer } from './recording-tracer.ts'

function traced(answers: (() => Response)[], options: { readonly propagate?: boolean } = {}) {
  const { spans, tracer } = recordingTracer()
  const { fetch, requests } = scriptedFetch(...answers)
  return {
    spans,
    requests,
    transport: sampleTransport({ fetch, clock: fakeClock(), hooks: tracingHooks(tracer, options) }),
  }
}

const ofShow = {
  'http.request.method': 'GET',
  'url.template': '/v1/payments/{id}',
  'server.address': 'api.sample.test',
  'server.port': 443,
  'three_ds.provider': 'sample',
  'three_ds.operation': 'show',
}

describe('tracingHooks', () => {
  it('makes one client span of a call that is answered', async () => {
    const { spans, transport } = traced([() => Response.json({}, { headers: { 'x-request-id': 'r-1' } })])
    await transport.send(show, { ...showInput, answer: openObject({}) })
    expect(spans).toEqual([
      {
        name: 'GET /v1/payments/{id}',
        kind: 2,
        attributes: { ...ofShow, 'http.response.status_code': 200, 'three_ds.request_id': 'r-1' },
        failed: false,
        ends: 1,
      },
    ])
  })

  it('makes a span of each attempt, and numbers those that were sent again', async () => {
    const { spans, transport } = traced([broken(), status(503), ok()])
    await transport.send(show, showInput)
    expect(spans.map(({ attributes }) => attributes)).toEqual([
      { ...ofShow, 'error.type': 'network', 'three_ds.retry_delay_ms': 125 },
      {
        ...ofShow,
        'http.request.resend_count': 1,
        'http.response.status_code': 503,
        'error.type': 'provider-unavailable',
        'three_ds.retry_delay_ms': 250,
      },
      { ...ofShow, 'http.request.resend_count': 2, 'http.response.status_code': 200 },
    ])
    expect(spans.map(({ failed }) => failed)).toEqual([true, true, false])
    expect(spans.map(({ ends }) => ends)).toEqual([1, 1, 1])
  })

  it('tells the code and the outcome of a failure', async () => {
    const { spans, transport } = traced([broken()])
    await transport.send(purchase, purchaseInput).catch(() => undefined)
    expect(spans[0]).toMatchObject({
      name: 'POST /v1/payments',
      failed: true,
      ends: 1,
      attributes: { 'error.type': 'network', 'three_ds.outcome': 'unknown' },
    })
  })

  it('calls no decline a failure, whatever its status', async () => {
    const { spans, transport } = traced([status(402)])
    await transport.send(purchase, { ...purchaseInput, answer: openObject({}), isAnswer: () => true })
    expect(spans[0]).toMatchObject({ failed: false, ends: 1 })
    expect(spans[0]?.attributes['http.response.status_code']).toBe(402)
    expect(spans[0]?.attributes).not.toHaveProperty(['error.type'])
  })

  it('ends a span once where the call ends in a pause', async () => {
    const { spans, tracer } = recordingTracer()
    const controller = new AbortController()
    const clock = stuckClock(() => controller.abort())
    const transport = sampleTransport({ fetch: scriptedFetch(status(503)).fetch, clock, hooks: tracingHooks(tracer) })
    await transport.send(show, showInput, { signal: controller.signal }).catch(() => undefined)
    expect(spans.map(({ ends }) => ends)).toEqual([1])
    expect(spans[0]?.attributes['error.type']).toBe('provider-unavailable')
  })

  it('keeps calls apart that run at the same time', async () => {
    const { spans, transport } = traced([ok()])
    await Promise.all([transport.send(show, showInput), transport.send(purchase, purchaseInput)])
    expect(spans.map(({ name }) => name).toSorted()).toEqual(['GET /v1/payments/{id}', 'POST /v1/payments'])
    expect(spans.every(({ ends }) => ends === 1)).toBe(true)
  })

  it('sends nothing of the trace unless it is told to', async () => {
    const { requests, transport } = traced([ok()])
    await transport.send(show, showInput)
    expect(requests[0]?.headers.has('traceparent')).toBe(false)
  })

  it('sends the place of each attempt in the trace where it is told to', async () => {
    const { requests, transport } = traced([status(503), ok()], { propagate: true })
    await transport.send(show, showInput)
    const trace = 'a'.repeat(32)
    expect(requests.map(({ headers }) => headers.get('traceparent'))).toEqual([
      `00-${trace}-0000000000000001-01`,
      `00-${trace}-0000000000000002-01`,
    ])
    expect(requests[0]?.headers.get('tracestate')).toBe('shop=1')
  })

  it('has no value of a call in a span', async () => {
    const { spans, transport } = traced([status(422, {}, '{"message":"planted-in-the-answer"}'), broken()])
    const input = { body: { card: 'planted-card-number' }, answer: openObject({}) }
    await transport.send(purchase, input, { headers: { 'x-own': 'planted-header' } }).catch(() => undefined)
    await transport.send(show, { ...showInput, path: { id: 'planted-id' } }).catch(() => undefined)
    expect(spans.length).toBeGreaterThan(1)
    expect(findLeak(spans, ['planted-', 'Bearer sample'], 'spans')).toBeUndefined()
  })

  it('ends a span whose attributes nobody takes', async () => {
    const { spans, tracer } = recordingTracer()
    const failing: TracerLike = {
      startSpan: (name, options) => ({
        ...tracer.startSpan(name, options),
        setAttributes: () => {
          throw new Error('the attribute is refused')
        },
      }),
    }
    const { fetch } = scriptedFetch(status(422))
    const transport = sampleTransport({ fetch, hooks: tracingHooks(failing) })
    await transport.send(show, showInput).catch(() => undefined)
    expect(spans.map(({ ends }) => ends)).toEqual([1])
  })

  it('sends nothing for a span of a tracer that nobody set up, whose ids are zeros', async () => {
    const { tracer } = recordingTracer()
    const none = { traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 0 }
    const idle: TracerLike = {
      startSpan: (name, options) => ({ ...tracer.startSpan(name, options), spanContext: () => none }),
    }
    const { fetch, requests } = scriptedFetch(ok())
    await sampleTransport({ fetch, hooks: tracingHooks(idle, { propagate: true }) }).send(show, showInput)
    expect(requests[0]?.headers.has('traceparent')).toBe(false)
  })

  it('changes nothing of a call where the tracer fails', async () => {
    const tracer = {
      startSpan: () => {
        throw new Error('no exporter')
      },
    }
    const { fetch } = scriptedFetch(ok())
    const hooks = tracingHooks(tracer, { propagate: true })
    const { body } = await sampleTransport({ fetch, hooks }).send(show, showInput)
    expect(body.state).toBe('succeeded')
  })
})
