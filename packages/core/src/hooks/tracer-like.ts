/** Attributes of a span: names of OpenTelemetry's conventions, and our own below `three_ds`. */
export type SpanAttributes = Readonly<Record<string, string | number>>

/** What is used of a span of OpenTelemetry. Source: `Span` of @opentelemetry/api 1.x. */
export interface SpanLike {
  spanContext(): {
    readonly traceId: string
    readonly spanId: string
    readonly traceFlags: number
    readonly traceState?: { serialize(): string } | undefined
  }
  setAttributes(attributes: SpanAttributes): unknown
  setStatus(status: { readonly code: number }): unknown
  end(): void
}

/** What is used of a tracer of OpenTelemetry: `trace.getTracer('checkout')`. Source: `Tracer` of @opentelemetry/api 1.x. */
export interface TracerLike {
  startSpan(name: string, options: { readonly kind: number; readonly attributes: SpanAttributes }): SpanLike
}
