import { type Issue, isObject } from '@three-ds/core'
import type { ErrorReading } from '@three-ds/core/http'
import { errorCodeIn } from './error-code.ts'
import { errorFamilies, findOut } from './error-families.ts'
import { undecidedCodes } from './undecided-codes.ts'

/** Names of fields in their own form only: `details[0].name`. */
const fieldForm = /^(?!.*\d{6})[a-z][a-z0-9_.[\]]{0,63}$/

function issuesOf(body: unknown, code: string): Issue[] {
  const text = `ProcessOut refused this (${code})`
  const listed: unknown = isObject(body) ? body['invalid_fields'] : undefined
  const fields = (Array.isArray(listed) ? listed : [])
    .filter(isObject)
    .map(({ name }) => name)
    .filter((name): name is string => typeof name === 'string' && fieldForm.test(name))
  return fields.length === 0 ? [{ path: '', text }] : fields.slice(0, 20).map((path) => ({ path, text }))
}

const familyOf = (code: string) => errorFamilies.find(({ matches }) => matches.test(code))?.reading

/** Somebody behind ProcessOut did not answer, or still works on it. */
const undecided = (providerCode: string): ErrorReading => ({
  code: providerCode === 'gateway.timeout' ? 'timeout' : 'provider-unavailable',
  message: `ProcessOut does not know how it ended (${providerCode}).`,
  outcome: 'unknown',
  providerCode,
  remedy: findOut,
})

/** A transaction error that does not say which: something was tried. */
const nameless: ErrorReading = {
  code: 'unreadable-response',
  message: 'ProcessOut tells of a transaction error and does not say which.',
  outcome: 'unknown',
  remedy: findOut,
}

/**
 * What a failed answer of ProcessOut's means. Codes are stable; its messages may quote what was sent and are never repeated.
 *
 * Source: processout/processout-android, `POFailure.kt`; docs.processout.com/reference.
 */
export function readError({
  status,
  body,
}: {
  readonly status: number
  readonly body: unknown
}): ErrorReading | undefined {
  const providerCode = errorCodeIn(body)
  if (providerCode === undefined) return status === 410 ? nameless : undefined
  if (undecidedCodes.has(providerCode)) return undecided(providerCode)
  const reading: ErrorReading = { providerCode, issues: issuesOf(body, providerCode) }
  // After a 5xx or a 408 nobody knows, whatever the code says: the remedy is to find out.
  if (status >= 500 || status === 408) return reading
  if (status === 429) return { ...familyOf('request.rate.exceeded'), ...reading }
  return { ...familyOf(providerCode), ...reading }
}
