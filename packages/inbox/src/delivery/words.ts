import { isThreeDSError } from '@three-ds/core'
import { isInboxError } from '../errors/inbox-error.ts'
import { TimeIsUp } from './time-limit.ts'

/** What may be kept of an error: a sentence for a person, and nothing that a database should not hold. */
export type Words = (error: unknown) => string

/**
 * The message of errors that promise to hold no value; of all others the name alone, since anything may stand in their messages. Whoever
 * knows better hands in `describeError`.
 */
export const safeWords: Words = (error) => {
  if (isThreeDSError(error) || isInboxError(error)) return `${error.code}: ${error.message}. ${error.remedy}`
  if (error instanceof TimeIsUp) return error.message
  return error instanceof Error ? `${error.name}: see the log of the application` : 'see the log of the application'
}

/** Longer words are cut: a message can be a page. */
const maxLength = 1_000

/** Words that fit a row: shortened, and without U+0000, which PostgreSQL does not store. A `describe` that fails is passed over. */
export const wordsToStore =
  (describe: Words): Words =>
  (error) =>
    described(describe, error).replaceAll('\0', '').slice(0, maxLength)

function described(describe: Words, error: unknown): string {
  try {
    return describe(error)
  } catch {
    return safeWords(error)
  }
}
