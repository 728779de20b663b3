import { neverSentCodes } from './never-sent-codes.ts'

const maxDepth = 5

/** System calls that come before the first byte. */
const beforeSending: ReadonlySet<unknown> = new Set(['connect', 'getaddrinfo'])

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
  return (typeof code === 'string' && neverSentCodes.has(code)) || wasNeverSent(Reflect.get(error, 'cause'), depth + 1)
}
