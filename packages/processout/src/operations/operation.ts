import type { Operation } from '@three-ds/core/http'
import { findOut } from '../error-families.ts'

/**
 * Deadline in milliseconds. ProcessOut's own library waits 65 s; ours is longer, so that its answer is heard.
 * Source: processout/processout-node.
 */
const timeoutMs = 70_000

/** Source: docs.processout.com/reference, which has the header on almost every call. */
const idempotencyHeader = 'Idempotency-Key'

type Call = Pick<Operation, 'name' | 'method' | 'path'> & Partial<Operation>

/** A call that moves money. It repeats by itself only under an idempotency key, which ProcessOut keeps. */
export const movesMoney = (call: Call): Operation => ({
  effect: 'move-money',
  timeoutMs,
  idempotencyHeader,
  findOut,
  ...call,
})

/** A call that makes, changes or authenticates and moves no money. It repeats by itself only under an idempotency key. */
export const changes = (call: Call): Operation => ({
  effect: 'authenticate',
  timeoutMs,
  idempotencyHeader,
  findOut: 'Nothing was charged. Read the object before you send it again, or send it again under the same key.',
  ...call,
})

/** A call that only reads. */
export const reads = (call: Call): Operation => ({
  effect: 'read',
  timeoutMs,
  findOut: 'Reading changes nothing: call again.',
  ...call,
})
