import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { FetchLike } from '@three-ds/core'
import { findLeak } from '@three-ds/core/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tracedClient } from '../src/traced-client.ts'

const exporter = new InMemorySpanExporter()
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer('shop')

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()))
afterAll(() => context.disable())
beforeEach(() => exporter.reset())

/** A client of a fake gateway, and the headers that the gateway got. */
function opened() {
  const sandbox = createProcessOutSandbox()
  const headers: Headers[] = []
  const fetch: FetchLike = (input, init) => {
    const request = new Request(input, init)
    headers.push(request.headers)
    return sandbox.fetch(request)
  }
  const client = tracedClient({ ...sandbox.clientOptions, fetch, random: () => 0 }, tracer)
  return { sandbox, client, headers }
}

const invoice = { name: 'order-1', amount: '19.99', currency: 'EUR' }
const spans = () => exporter.getFinishedSpans()

describe('calls as spans of OpenTelemetry', () => {
  it('are spans of a client, below the one that is active', async () => {
    const { client } = opened()
    await tracer.startActiveSpan('checkout', async (parent) => {
      await client.createInvoice(invoice)
      parent.end()
    })
    const [call, checkout] = spans()
    expect(call?.name).toBe('POST /invoices')
    expect(call?.kind).toBe(SpanKind.CLIENT)
    expect(call?.parentSpanContext?.spanId).toBe(checkout?.spanContext().spanId)
    expect(call?.status.code).toBe(SpanStatusCode.UNSET)
    expect(call?.attributes).toMatchObject({
      'http.request.method': 'POST',
      'url.template': '/invoices',
      'server.address': 'processout.test',
      'server.port': 443,
      'http.response.status_code': 200,
      'three_ds.provider': 'processout',
      'three_ds.operation': 'createInvoice',
    })
  })

  it('are told apart by their templates and not by ids', async () => {
    const { client, sandbox } = opened()
    const { id } = (await client.createInvoice(invoice)).invoice
    await client.authorizeInvoice(id, { source: sandbox.cardToken })
    expect(spans().map(({ name }) => name)).toEqual(['POST /invoices', 'POST /invoices/{invoice_id}/authorize'])
    expect(JSON.stringify(spans().map(({ attributes }) => attributes))).not.toContain(id)
  })

  it('are one span for each attempt', async () => {
    const { client, sandbox } = opened()
    const { id } = (await client.createInvoice(invoice)).invoice
    exporter.reset()
    sandbox.fail({ kind: 'status', status: 503 })
    await client.getInvoice(id)
    expect(spans().map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([undefined, 1])
    expect(spans().map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.UNSET])
    expect(spans()[0]?.attributes['error.type']).toBe('provider-unavailable')
  })

  it('go on at the gateway: each attempt sends its own place in the trace', async () => {
    const { client, headers } = opened()
    await client.createInvoice(invoice)
    const [call] = spans()
    const { traceId = '', spanId = '' } = call?.spanContext() ?? {}
    expect(headers[0]?.get('traceparent')).toBe(`00-${traceId}-${spanId}-01`)
    const read = new W3CTraceContextPropagator().extract(context.active(), headers[0], {
      get: (carrier, key) => (carrier instanceof Headers ? (carrier.get(key) ?? undefined) : undefined),
      keys: (carrier) => (carrier instanceof Headers ? [...carrier.keys()] : []),
    })
    expect(trace.getSpanContext(read)?.spanId).toBe(spanId)
  })

  it('leave a trace alone that the caller injects', async () => {
    const { client, headers } = opened()
    propagation.setGlobalPropagator(new W3CTraceContextPropagator())
    const injected: Record<string, string> = {}
    const parent = tracer.startSpan('checkout')
    propagation.inject(trace.setSpan(context.active(), parent), injected)
    await client.createInvoice(invoice, { headers: injected })
    propagation.disable()
    expect(headers[0]?.get('traceparent')).toContain(parent.spanContext().spanId)
  })

  it('tell what became of a call that failed, and never a planted secret', async () => {
    const { client, sandbox } = opened()
    const { id } = (await client.createInvoice(invoice)).invoice
    sandbox.fail({ kind: 'cut-after' })
    const planted = ['card_planted_secret_token', 'planted-metadata', 'planted-header']
    await expect(
      client.authorizeInvoice(
        id,
        { source: 'card_planted_secret_token', metadata: { note: 'planted-metadata' } },
        { headers: { 'x-own': 'planted-header' } },
      ),
    ).rejects.toMatchObject({ outcome: 'unknown' })
    expect(spans().at(-1)?.attributes).toMatchObject({ 'error.type': 'network', 'three_ds.outcome': 'unknown' })
    const { projectSecret } = sandbox.clientOptions
    expect(findLeak(spans(), [...planted, projectSecret, id], 'spans')).toBeUndefined()
  })
})
