/**
 * Why the inbox could not do what it was asked.
 *
 * - `database-unavailable`: it does not answer, shuts down, or takes no more connections. Nothing was stored.
 * - `database-full`: its disk or memory is full. Nothing was stored.
 * - `conflict`: another transaction was first, or a lock was not had in time. Nothing was stored.
 * - `commit-unknown`: the connection broke while committing. It may have been stored.
 * - `query-failed`: the database does not take the statement.
 * - `schema-newer`: the tables are of a newer version of this package.
 * - `closed`: the inbox, or the transaction, has ended.
 * - `missing-package`: an optional package is not installed.
 */
export type InboxErrorCode =
  | 'database-unavailable'
  | 'database-full'
  | 'conflict'
  | 'commit-unknown'
  | 'query-failed'
  | 'schema-newer'
  | 'closed'
  | 'missing-package'

/** What an error is made of. */
export interface InboxErrorInit {
  readonly code: InboxErrorCode
  readonly message: string
  readonly remedy: string
  readonly retryable?: boolean | undefined
  readonly sqlState?: string | undefined
  readonly constraint?: string | undefined
}

/** Registered, so that copies of this package know each other's errors. */
const brand = Symbol.for('@three-ds/inbox-error')

/**
 * The error of everything that the inbox does with its database. Narrow it by `code`. Bad input is a `ThreeDSError` `invalid-input`, as
 * everywhere in the family.
 *
 * It carries no cause and no detail of the driver's error: those print the values of a statement, and values are card data.
 */
export class InboxError extends Error {
  override readonly name = 'InboxError'
  readonly code: InboxErrorCode
  /** What to do next, one sentence. */
  readonly remedy: string
  /** The same again, unchanged, may succeed later and does no harm. */
  readonly retryable: boolean
  /** PostgreSQL's five letters, `23505`, where it answered. Source: PostgreSQL 18, appendix A. */
  declare readonly sqlState?: string
  /** Name of the constraint that was violated. */
  declare readonly constraint?: string

  constructor(init: InboxErrorInit) {
    super(init.message)
    this.code = init.code
    this.remedy = init.remedy
    this.retryable = init.retryable ?? false
    if (init.sqlState !== undefined) this.sqlState = init.sqlState
    if (init.constraint !== undefined) this.constraint = init.constraint
    Object.defineProperty(this, brand, { value: true })
  }
}

/**
 * Is it the inbox's, from whichever copy of the package?
 *
 * @example
 * ```ts
 * import { isInboxError, openPglite } from '@three-ds/inbox'
 *
 * const database = await openPglite()
 * try {
 *   await database.query('select * from orders')
 * } catch (error) {
 *   if (isInboxError(error)) console.log(error.code, error.sqlState) // query-failed 42P01
 * }
 * await database.close()
 * ```
 */
export function isInboxError(value: unknown): value is InboxError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
