import type { ClientHooks, TraceContext } from '../call/options.ts'
import { spanAttributes } from './span-attributes.ts'
import type { SpanAttributes, SpanLike, TracerLike } from './tracer-like.ts'

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of @opentelemetry/api 1.x. */
const client = 2
const error = 2

/** How calls are traced. */
export interface TracingOptions {
  /** Send each attempt's place in the trace to the gateway, as W3C Trace Context. Not by default: the gateway is somebody else's. */
  readonly propagate?: boolean | undefined
}

/**
 * Hooks that make a client span of OpenTelemetry out of each attempt of each call, below the span that is active when it starts. A
 * repeated call has several, told apart by `http.request.resend_count`.
 *
 * A span is named `POST /v1/purchase/{id}` and has `http.request.method`, `url.template`, `server.address`, `server.port`,
 * `http.response.status_code`, `three_ds.provider`, `three_ds.operation`, `three_ds.request_id`; one that failed also `error.type` (a
 * `ThreeDSErrorCode`) and `three_ds.outcome`, or `three_ds.retry_delay_ms` where the call goes on. A decline is no failure: only the
 * status code tells of it. A span never has a secret, a card number or an id of a payment.
 *
 * Source: OpenTelemetry Semantic Conventions, "HTTP client span" (opentelemetry.io/docs/specs/semconv/http/http-spans).
 *
 * @param tracer - `trace.getTracer('checkout')` of @opentelemetry/api, which this package does not depend on
 * @example
 * ```ts
 * import { tracingHooks, type TracerLike } from '@three-ds/core/hooks'
 * import { createSpreedlyClient } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * // Yours: trace.getTracer('checkout') of @opentelemetry/api
 * const tracer: TracerLike = {
 *   startSpan: (name) => ({
 *     spanContext: () => ({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', traceFlags: 1 }),
 *     setAttributes: () => undefined,
 *     setStatus: () => undefined,
 *     end: () => console.log(name), // GET /v1/transactions.json
 *   }),
 * }
 * const sandbox = createSpreedlySandbox()
 * const client = createSpreedlyClient({ ...sandbox.clientOptions, hooks: tracingHooks(tracer) })
 * await client.listTransactions()
 * ```
 */
export function tracingHooks(tracer: TracerLike, { propagate = false }: TracingOptions = {}): ClientHooks {
  /** The span of each call's attempt, by the id of the call: one attempt at a time. */
  const spans = new Map<string, SpanLike>()

  const end = (callId: string, attributes?: SpanAttributes): void => {
    const span = spans.get(callId)
    if (span === undefined) return
    spans.delete(callId)
    try {
      if (attributes !== undefined) {
        span.setAttributes(attributes)
        span.setStatus({ code: error })
      }
    } finally {
      span.end()
    }
  }

  return {
    onRequest(event) {
      const attributes = spanAttributes(event)
      const name = `${event.method} ${attributes['url.template']}`
      spans.set(event.callId, tracer.startSpan(name, { kind: client, attributes }))
    },
    ...(propagate ? { traceContext: ({ callId }) => contextOf(spans.get(callId)) } : {}),
    onResponse({ callId, status, requestId }) {
      const attributes = { 'http.response.status_code': status }
      spans
        .get(callId)
        ?.setAttributes(requestId === undefined ? attributes : { ...attributes, 'three_ds.request_id': requestId })
    },
    onAnswer: ({ callId }) => end(callId),
    onRetry: ({ callId, reason, delayMs }) => end(callId, { 'error.type': reason, 'three_ds.retry_delay_ms': delayMs }),
    onError: ({ callId, error: { code, outcome } }) => end(callId, { 'error.type': code, 'three_ds.outcome': outcome }),
  }
}

/** Source: W3C Trace Context, section 3.2: version 00, lower-case hexadecimal, two digits of flags. */
function contextOf(span: SpanLike | undefined): TraceContext | undefined {
  if (span === undefined) return undefined
  const { traceId, spanId, traceFlags, traceState } = span.spanContext()
  const flags = traceFlags.toString(16).padStart(2, '0')
  return { traceparent: `00-${traceId}-${spanId}-${flags}`, tracestate: traceState?.serialize() }
}
