import type { IdempotentCallOptions } from '../call/options.ts'
import type { Issue } from '../errors/three-ds-error.ts'
import { headerIssues } from './header-issues.ts'
import type { Operation } from './operation.ts'
import { timeoutIssues } from './timeout-issues.ts'

/** Everything that is wrong with the options of a call, found before anything is sent. */
export function callOptionIssues(options: IdempotentCallOptions, operation: Operation): Issue[] {
  return [
    ...keyIssues(options.idempotencyKey, operation),
    ...timeoutIssues(options.timeoutMs),
    ...signalIssues(options.signal),
    ...headerIssues(options.headers, 'headers'),
    ...extraIssues(options.extra),
  ]
}

function keyIssues(key: unknown, { idempotencyHeader }: Operation): Issue[] {
  const path = 'idempotencyKey'
  if (key === undefined) return []
  if (idempotencyHeader === undefined) {
    const text = 'the provider keeps no idempotency key for this operation, so sending twice would act twice'
    return [{ path, text, remedy: 'Leave the option out, and find out what happened before you send again.' }]
  }
  if (typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)) return []
  const remedy = 'Give one key for each intent, a UUID for one, and the same for every repetition of it.'
  return [{ path, text: 'one or more printable ASCII characters without spaces are needed here', remedy }]
}

function signalIssues(signal: unknown): Issue[] {
  const fits = signal === undefined || (typeof signal === 'object' && signal !== null && 'addEventListener' in signal)
  return fits ? [] : [{ path: 'signal', text: 'an AbortSignal is needed here' }]
}

function extraIssues(extra: unknown): Issue[] {
  const fits = extra === undefined || (typeof extra === 'object' && extra !== null && !Array.isArray(extra))
  return fits ? [] : [{ path: 'extra', text: 'an object of further fields is needed here' }]
}
