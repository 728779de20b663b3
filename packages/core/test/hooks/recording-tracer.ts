import type { SpanAttributes, TracerLike } from '../../src/hooks/tracer-like.ts'

/** A span as it stood at its end, or now. */
export interface RecordedSpan {
  readonly name: string
  readonly kind: number
  attributes: SpanAttributes
  failed: boolean
  ends: number
}

/** A tracer that keeps its spans. The ids of the spans count from 1. */
export function recordingTracer() {
  const spans: RecordedSpan[] = []
  const tracer: TracerLike = {
    startSpan(name, { kind, attributes }) {
      const span: RecordedSpan = { name, kind, attributes, failed: false, ends: 0 }
      spans.push(span)
      const spanId = String(spans.length).padStart(16, '0')
      return {
        spanContext: () => ({
          traceId: 'a'.repeat(32),
          spanId,
          traceFlags: 1,
          traceState: { serialize: () => 'shop=1' },
        }),
        setAttributes: (more) => {
          span.attributes = { ...span.attributes, ...more }
        },
        setStatus: ({ code }) => {
          span.failed = code === 2
        },
        end: () => {
          span.ends += 1
        },
      }
    },
  }
  return { spans, tracer }
}
