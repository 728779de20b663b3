import type { InboxErrorCode } from '../errors/inbox-error.ts'

/** What a state of PostgreSQL means for whoever sent the statement. */
export interface SqlStateRow {
  readonly code: InboxErrorCode
  readonly text: string
  readonly remedy: string
  readonly retryable: boolean
}

/** It does not answer. */
export const unavailable: SqlStateRow = {
  code: 'database-unavailable',
  text: 'the database does not answer',
  remedy: 'Look whether it runs and whether this machine reaches it; then do the same again.',
  retryable: true,
}

const full: SqlStateRow = {
  code: 'database-full',
  text: 'the database has no room left',
  remedy: 'Give it disk or memory, or shorten what is kept (`retention`); then do the same again.',
  retryable: true,
}

const conflict: SqlStateRow = {
  code: 'conflict',
  text: 'another transaction was first',
  remedy: 'Do the same again, in a new transaction.',
  retryable: true,
}

const tooSlow: SqlStateRow = {
  code: 'query-failed',
  text: 'the database has ended what took too long',
  remedy: 'Look for whom the statement waited or what it read, or raise the limit of the connection.',
  retryable: false,
}

/** It answers, and says no. */
export const refused: SqlStateRow = {
  code: 'query-failed',
  text: 'the database does not take the statement',
  remedy: "Look the state up in PostgreSQL's list of error codes, and correct the statement or the rights.",
  retryable: false,
}

/**
 * States that mean more than "the statement is wrong", whole or by their class (the first two letters). A whole state goes
 * before its class. Data only.
 *
 * Source: PostgreSQL 18, appendix A, "PostgreSQL Error Codes".
 */
export const sqlStates: Readonly<Record<string, SqlStateRow>> = {
  // Connection exception.
  '08': unavailable,
  // Read-only transaction: a server that was the first one, and is a replica now.
  '25006': unavailable,
  // Idle-in-transaction time-out, transaction time-out.
  '25P03': tooSlow,
  '25P04': tooSlow,
  // Transaction rollback: serialization failure, deadlock.
  '40': conflict,
  // Insufficient resources: disk full, out of memory; too many connections is only busy.
  '53': full,
  '53300': unavailable,
  // Lock not available, in the time that was given for it.
  '55P03': conflict,
  // Operator intervention: shutdown, crash, starting up.
  '57': unavailable,
  // Statement time-out: the same again takes as long again.
  '57014': tooSlow,
  // System error: the disk does not work.
  '58': full,
}

/** Classes whose messages name tables, columns and constraints, and never a value. Others are not repeated. */
export const speakingClasses: readonly string[] = ['08', '23', '25', '40', '42', '53', '55', '57']
