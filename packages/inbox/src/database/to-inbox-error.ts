import { present } from '@three-ds/core'
import { InboxError, isInboxError } from '../errors/inbox-error.ts'
import { refused, speakingClasses, sqlStates, unavailable } from './sql-states.ts'

/** A driver's error, as far as it is read. Both drivers copy the fields of the server's message. */
interface DriverError {
  readonly code?: unknown
  readonly message?: unknown
  readonly constraint?: unknown
  readonly severity?: unknown
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Five letters from the server, where it has answered. A socket's `ECONNREFUSED` is none. */
const stateOf = ({ code, severity }: DriverError): string | undefined => {
  const state = text(code)
  return state !== undefined && text(severity) !== undefined && /^[0-9A-Z]{5}$/.test(state) ? state : undefined
}

/**
 * A driver's error as the inbox's, without its values: detail, hint and parameters stay behind. What did not come from the server
 * is the connection's.
 */
export function toInboxError(error: unknown): InboxError {
  if (isInboxError(error)) return error
  const driverError: DriverError = typeof error === 'object' && error !== null ? error : {}
  const sqlState = stateOf(driverError)
  const row = sqlState === undefined ? unavailable : (sqlStates[sqlState] ?? sqlStates[sqlState.slice(0, 2)] ?? refused)
  const speaks = sqlState !== undefined && speakingClasses.includes(sqlState.slice(0, 2))
  const said = speaks ? text(driverError.message) : undefined
  return new InboxError({
    code: row.code,
    message: said === undefined ? row.text : `${row.text}: ${said}`,
    remedy: row.remedy,
    retryable: row.retryable,
    ...present({ sqlState, constraint: text(driverError.constraint) }),
  })
}

/** Runs what a driver does, its errors in our words. */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toInboxError(error)
  }
}
