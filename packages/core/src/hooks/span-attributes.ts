import type { CallEvent } from '../call/options.ts'
import type { SpanAttributes } from './tracer-like.ts'

/**
 * What a span is started with: from an allow-list, so that no id of a payment, no header and no body gets in.
 *
 * Source: OpenTelemetry Semantic Conventions, "HTTP client span" (opentelemetry.io/docs/specs/semconv/http/http-spans).
 */
export const spanAttributes = ({
  provider,
  operation,
  method,
  urlTemplate,
  server,
  attempt,
}: CallEvent): SpanAttributes => ({
  'http.request.method': method,
  'url.template': `${server.basePath}${urlTemplate}`,
  'server.address': server.address,
  'server.port': server.port,
  ...(attempt > 1 ? { 'http.request.resend_count': attempt - 1 } : {}),
  'three_ds.provider': provider,
  'three_ds.operation': operation,
})
