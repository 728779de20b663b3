import type { IdempotentCallOptions } from '../call/options.ts'
import { invalidInput } from '../errors/invalid-input.ts'
import { callOptionIssues } from './call-option-issues.ts'
import type { CallInput, Operation, TransportConfig } from './operation.ts'
import { writeBody } from './request-body.ts'
import { type HeaderWriting, writeHeaders } from './request-headers.ts'
import { pathIssues, requestUrl } from './request-url.ts'

/** A request, ready to be sent any number of times. It holds secrets: it stays inside this folder. */
export interface PreparedRequest {
  readonly url: string
  readonly method: string
  readonly body: string | undefined
  /** Anew for every attempt. */
  readonly headers: () => HeaderWriting
}

/**
 * Turns one call into a request.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, with every issue at once
 */
export function prepareRequest(
  { provider, headers }: Pick<TransportConfig, 'provider' | 'headers'>,
  baseUrl: string,
  operation: Operation,
  input: Pick<CallInput<never>, 'path' | 'query' | 'body'>,
  options: IdempotentCallOptions,
): PreparedRequest {
  const { text: body, issues: bodyIssues } = writeBody(operation, input.body)
  const issues = [...pathIssues(operation, input.path), ...callOptionIssues(options, operation), ...bodyIssues]
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: operation.name })
  return {
    url: requestUrl(baseUrl, operation, input),
    method: operation.method,
    body,
    headers: () => writeHeaders(operation, body !== undefined, options, headers),
  }
}
