import { type Tracer, trace } from '@opentelemetry/api'
import { tracingHooks } from '@three-ds/core/hooks'
import { createProcessOutClient, type ProcessOutClientOptions } from '@three-ds/processout'

/** A client whose calls are spans of OpenTelemetry, below whatever span is active; its traces go on at the gateway. */
export const tracedClient = (options: ProcessOutClientOptions, tracer: Tracer = trace.getTracer('checkout')) =>
  createProcessOutClient({ ...options, hooks: tracingHooks(tracer, { propagate: true }) })
