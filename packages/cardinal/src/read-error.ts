import { type Issue, isObject } from '@three-ds/core'
import type { ErrorReading } from '@three-ds/core/http'
import { paymentIn } from './schemas/transaction-kind.ts'

/** Field names of Verifone's own form only: anything else of the wire stays out of errors. */
const fieldForm = /^[a-z][a-z0-9_]{0,63}$/

const issuesOf = (details: unknown): readonly Issue[] =>
  isObject(details)
    ? Object.keys(details)
        .filter((name) => fieldForm.test(name))
        .slice(0, 20)
        .map((path) => ({ path, text: 'Verifone refused this' }))
    : []

/** Three digits, as a number or as text. */
const codeOf = (code: unknown): string | undefined => (/^\d{3}$/.test(String(code)) ? String(code) : undefined)

/**
 * What a failed answer of Verifone means: `{ code, message, details?, timestamp? }`. The message may quote what was sent, so it
 * is left out. What it does not say follows from the HTTP status; 504 means that nobody knows.
 *
 * Source: Verifone 3D Secure API 3.43.0, `ErrorResponse`.
 */
export function readError({ body }: { readonly status: number; readonly body: unknown }): ErrorReading | undefined {
  if (!isObject(body)) return undefined
  // A payment under an error status: it may stand, so nothing is claimed.
  if (paymentIn(body) !== undefined) return { outcome: 'unknown' }
  const providerCode = codeOf(body['code'])
  if (providerCode === undefined) return undefined
  return { providerCode, issues: issuesOf(body['details']) }
}
