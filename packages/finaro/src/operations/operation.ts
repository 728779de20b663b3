import type { Operation } from '@three-ds/core/http'

/**
 * Deadline in milliseconds. Shift4's own timer runs 65 s where no PIN pad takes part; ours is longer, so that its answer is
 * heard. Source: docs.shift4.com/guides/response-handling/timeouts-and-communications-failures.
 */
const timeoutMs = 70_000

type Call = Pick<Operation, 'name' | 'method' | 'path'> & Partial<Operation>

/** A call that moves money. Finaro keeps no idempotency key: it is sent once. */
export const movesMoney = (call: Call): Operation => ({
  effect: 'move-money',
  timeoutMs,
  findOut:
    'Do not send it again. Ask with `findPayment`, which compares amount, card and time, since invoices are short and reused; void it only if it is yours.',
  ...call,
})

/** A call that authenticates and moves no money; sent once too. */
export const authenticates = (call: Call): Operation => ({
  effect: 'authenticate',
  timeoutMs,
  findOut: 'Nothing was charged. Start a new authentication with another invoice.',
  ...call,
})

/** A call that only reads. */
export const reads = (call: Call): Operation => ({
  effect: 'read',
  timeoutMs,
  findOut: 'Reading changes nothing: call again.',
  ...call,
})
