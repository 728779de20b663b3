import type { Operation } from '@three-ds/core/http'

/** Deadline in milliseconds. Shopify publishes no timer of its own for these calls, so this is ours, and long. */
const timeoutMs = 60_000

type Call = Pick<Operation, 'name' | 'method' | 'path'> & Partial<Operation>

/**
 * A call that moves money. Shopify keeps no key in a header: unique tokens and attempt tokens stand in the body, and the
 * call is sent once.
 */
export const movesMoney = (call: Call & Pick<Operation, 'findOut'>): Operation => ({
  effect: 'move-money',
  timeoutMs,
  ...call,
})

/** A call that changes something and moves no money. Sent once. */
export const changes = (call: Call & Pick<Operation, 'findOut'>): Operation => ({
  effect: 'authenticate',
  timeoutMs,
  ...call,
})

/** A call that only reads. */
export const reads = (call: Call): Operation => ({
  effect: 'read',
  timeoutMs,
  findOut: 'Reading changes nothing: call again.',
  ...call,
})
