import type { Operation } from '@three-ds/core/http'

/**
 * Deadlines in milliseconds. A lookup is given up after 12 seconds, as Cardinal's test case 8 wants it (10 to 12 s; Cardinal's
 * page of test cases 903577725); a payment has an acquirer behind it, whose timer is not published.
 */
const timeouts = { lookup: 12_000, payment: 70_000, plain: 15_000 } as const

type Call = Pick<Operation, 'name' | 'method' | 'path'> & Partial<Operation>

/** A call behind which money moves. Verifone is not known to keep idempotency keys: it is sent once. */
export const movesMoney = (call: Call): Operation => ({
  effect: 'move-money',
  timeoutMs: timeouts.payment,
  findOut:
    'Do not send it again. List the transactions with this merchant_reference, and compare amount, currency and time.',
  ...call,
})

/** A call that makes Verifone authenticate; sent once too. */
export const authenticates = (call: Call): Operation => ({
  effect: 'authenticate',
  timeoutMs: timeouts.lookup,
  findOut: 'Do not send it again. List the authentications, or start a new one with a new session.',
  ...call,
})

/** A call that only reads. */
export const reads = (call: Call): Operation => ({
  effect: 'read',
  timeoutMs: timeouts.plain,
  findOut: 'Reading changes nothing: call again.',
  ...call,
})
