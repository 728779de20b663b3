import { neverSentCodes } from './never-sent-codes.ts'

const maxDepth = 5

/** System calls that come before the first byte. */
const beforeSending: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo'])

/**
 * Deno gives neither code nor system call, only the words of the HTTP library below it, hyper. The address beside them is encoded, so
 * it cannot hold them. Source: `Error` of hyper-util's legacy client, whose kind `Connect` spans name, connection and TLS.
 */
const didNotConnect = /\bclient error \(Connect\)/

/**
 * Does the error of a `fetch` prove that nothing left this side? Where in doubt it does not: then the provider may have
 * acted.
 */
export function wasNeverSent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > maxDepth) return false
  const syscall: unknown = Reflect.get(error, 'syscall')
  // `EHOSTUNREACH` may come from `read` too, in the middle of an exchange: the system call tells more than the code.
  if (syscall !== undefined) return beforeSending.has(syscall)
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code === 'string' && neverSentCodes.has(code)) return true
  const message: unknown = Reflect.get(error, 'message')
  if (typeof message === 'string' && didNotConnect.test(message)) return true
  return wasNeverSent(Reflect.get(error, 'cause'), depth + 1)
}
