import { describeIssues, type Issue, isObject } from '@three-ds/core'
import type { ErrorReading, KeptHeaders } from '@three-ds/core/http'
import { readRetryAfter } from './retry-after.ts'

/** Names of fields in their own form only. */
const fieldForm = /^[a-z][a-z_]{0,39}$/
const deepest = 4

/** Shopify's `{ errors: { field: [texts] } }`, nested where the input is. Texts may quote what was sent; names do not. */
function pathsIn(errors: unknown, before: readonly string[] = []): string[] {
  if (!isObject(errors) || before.length >= deepest) return before.length === 0 ? [] : [before.join('.')]
  const named = Object.entries(errors).filter(([name]) => fieldForm.test(name))
  return named.flatMap(([name, inner]) => pathsIn(inner, [...before, name]))
}

const issuesOf = (body: unknown): Issue[] =>
  pathsIn(isObject(body) ? body['errors'] : undefined)
    .slice(0, 20)
    .map((path) => ({ path, text: 'Shopify refused this' }))

/**
 * What a failed answer of Shopify's means: names of fields in `{ errors }`, and how long to wait. Everything else follows from
 * the status.
 *
 * Source: shopify.dev/docs/api/usage/response-codes.
 */
export function readError({
  body,
  headers,
}: {
  readonly body: unknown
  readonly headers: KeptHeaders
}): ErrorReading | undefined {
  // A date needs the clock, and core reads it; only the form with decimals is Shopify's own.
  const retryAfterMs = headers['retry-after']?.includes('.') ? readRetryAfter(headers['retry-after'], 0) : undefined
  const issues = issuesOf(body)
  return { retryAfterMs, ...(issues.length === 0 ? {} : { issues, message: describeIssues(issues) }) }
}
