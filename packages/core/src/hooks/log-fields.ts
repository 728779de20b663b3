import type { CallEvent, DriftEvent } from '../call/options.ts'
import type { ThreeDSError } from '../errors/three-ds-error.ts'
import { present } from '../wire/present.ts'

/** What a line tells of an attempt: an allow-list. */
export const callFields = ({ callId, provider, operation, method, urlTemplate, server, attempt }: CallEvent) => ({
  callId,
  provider,
  operation,
  method,
  urlTemplate: `${server.basePath}${urlTemplate}`,
  server: server.address,
  attempt,
})

/** What a line tells of an error: an allow-list, the text and the remedy among it, which hold no values. */
export const errorFields = ({
  code,
  outcome,
  retryable,
  remedy,
  message,
  status,
  requestId,
  providerCode,
  retryAfterMs,
}: ThreeDSError) => ({
  code,
  outcome,
  retryable,
  summary: message,
  remedy,
  ...present({ status, requestId, providerCode, retryAfterMs }),
})

/** What a line tells of drift: paths and kinds. */
export const driftFields = ({ provider, operation, kind, path }: DriftEvent) => ({ provider, operation, kind, path })
