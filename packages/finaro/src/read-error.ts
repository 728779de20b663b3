import type { Issue } from '@three-ds/core'
import type { ErrorReading } from '@three-ds/core/http'
import { communicationCodes } from './communication-codes.ts'
import { errorIn, hostReasonIn, tellsApproval } from './error-body.ts'
import { type ErrorMeaning, errorMeanings, findOut, validationCodes } from './error-remedies.ts'
import { describeHostReason } from './host-reasons.ts'

/** Numbers of Finaro's own form only: anything else of the wire stays out of errors. */
function codeOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && /^\d{1,5}$/.test(text) && text !== '0' ? text : undefined
}

function meaningOf(code: string | undefined): ErrorMeaning | undefined {
  const { from, to, text, remedy } = validationCodes
  const number = Number(code)
  return errorMeanings.get(code ?? '') ?? (number >= from && number <= to ? { text, remedy } : undefined)
}

/** Nobody knows whether the host has acted. Only the code decides, not the status: it comes with 400 and 504 alike. */
const brokenOff = (providerCode: string): ErrorReading => ({
  code: providerCode === '9951' ? 'timeout' : 'provider-unavailable',
  message: `Finaro lost the host behind it (error ${providerCode}): the outcome is not known.`,
  outcome: 'unknown',
  providerCode,
  remedy: findOut,
})

interface Told {
  readonly providerCode: string | undefined
  readonly meaning: ErrorMeaning | undefined
  readonly hostReason: string | undefined
}

function issueOf({ providerCode, meaning, hostReason }: Told): Issue {
  const reason = describeHostReason(hostReason ?? '')
  const codes = [providerCode && `error ${providerCode}`, hostReason && `host reason ${hostReason}`].filter(Boolean)
  const words = [meaning?.text, reason?.text].filter((text) => text !== undefined)
  const remedy = meaning?.remedy ?? reason?.remedy
  return {
    path: '',
    text: `Finaro refused this (${codes.join(', ')})${words.length === 0 ? '' : `: ${words.join('; ')}`}`,
    ...(remedy === undefined ? {} : { remedy }),
  }
}

/** An approval that is refused by its status, or by an error beside it: money may have moved. */
const contradictory: ErrorReading = {
  code: 'unreadable-response',
  message: 'Finaro tells of an approval and refuses it at once: the outcome is not known.',
  outcome: 'unknown',
  remedy: findOut,
}

/**
 * What a failed answer of Finaro's means. Numbers are stable; its texts may quote what was sent and are never repeated.
 *
 * Source: Shift4 API 1.7.57, its error answers; docs.shift4.com/guides/response-handling/timeouts-and-communications-failures.
 */
export function readError(failure: { readonly status: number; readonly body: unknown }): ErrorReading | undefined {
  const reading = readRefusal(failure)
  // Where the status itself leaves the outcome open, it says so already.
  const isOpen = failure.status >= 500 || failure.status === 408 || reading?.outcome === 'unknown'
  return isOpen || !tellsApproval(failure.body) ? reading : { ...reading, ...contradictory }
}

function readRefusal(failure: { readonly status: number; readonly body: unknown }): ErrorReading | undefined {
  const error = errorIn(failure.body)
  if (error === undefined) return undefined
  const primary = codeOf(error['primaryCode'])
  if (primary !== undefined && communicationCodes.has(primary)) return brokenOff(primary)
  const european = codeOf(error['code'])
  // Beside a good status a number that nobody explains does not say that nothing was done.
  const unexplained = primary ?? (failure.status >= 400 ? european : undefined)
  const providerCode = [european, primary].find((code) => meaningOf(code) !== undefined) ?? unexplained
  const hostReason = hostReasonIn(failure.body)
  const told = providerCode ?? hostReason
  if (told === undefined) return undefined
  const meaning = meaningOf(providerCode)
  const issue = issueOf({ providerCode, meaning, hostReason })
  const reading: ErrorReading = { providerCode: told, issues: [issue] }
  // After a 5xx nobody knows, whatever the number says: the remedy is to find out.
  if (failure.status >= 500) return reading
  return {
    ...reading,
    ...(meaning?.code === undefined ? {} : { code: meaning.code }),
    ...(meaning?.outcome === undefined ? {} : { outcome: meaning.outcome }),
    ...(issue.remedy === undefined ? {} : { remedy: issue.remedy }),
  }
}
