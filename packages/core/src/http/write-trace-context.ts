import type { TraceContext } from '../call/options.ts'
import type { HeaderList } from './request-headers.ts'

/**
 * Version, trace id, parent id, flags. Version `ff` is forbidden, and an id of zeros is none: a tracer that nobody set up gives them.
 * Source: W3C Trace Context, section 3.2.2.
 */
const traceparentForm = /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/

/** Printable, and no longer than everybody has to hand on. Source: W3C Trace Context, section 3.3.1.5. */
const tracestateForm = /^[\x20-\x7e]{1,512}$/

/** Adds the place in a trace to the headers. The caller's own stays, and what has another form is left out. */
export function writeTraceContext(headers: HeaderList, context: TraceContext | undefined): void {
  if (context === undefined || headers.has('traceparent') || headers.has('tracestate')) return
  const { traceparent, tracestate } = context
  if (typeof traceparent !== 'string' || !traceparentForm.test(traceparent)) return
  headers.set('traceparent', traceparent)
  if (typeof tracestate === 'string' && tracestateForm.test(tracestate)) headers.set('tracestate', tracestate)
}
