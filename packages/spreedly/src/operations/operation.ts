import type { Operation } from '@three-ds/core/http'

/**
 * Deadlines in milliseconds. Spreedly's own client waits 66 s where a gateway is behind the call and 10 s elsewhere
 * (spreedly/spreedly-gem); ours is longer than any timer of the other side, so that its answer is heard.
 */
const timeouts = { gateway: 66_000, vault: 15_000 } as const

const findByOrder =
  'Do not send it again. List the newest transactions and match order_id, amount and currency, or update the transaction so that Spreedly asks the gateway.'

type Call = Pick<Operation, 'name' | 'method' | 'path'> & Partial<Operation>

/** A call behind which a gateway moves money. Spreedly keeps no idempotency key: it is sent once. */
export const movesMoney = (call: Call): Operation => ({
  effect: 'move-money',
  timeoutMs: timeouts.gateway,
  findOut: findByOrder,
  ...call,
})

/** A call that authenticates and moves no money; sent once too. */
export const authenticates = (call: Call): Operation => ({
  effect: 'authenticate',
  timeoutMs: timeouts.gateway,
  findOut: 'Do not send it again. Show the transaction, or start a new authentication with another order_id.',
  ...call,
})

/** A call that only reads. */
export const reads = (call: Call): Operation => ({
  effect: 'read',
  timeoutMs: timeouts.vault,
  findOut: 'Reading changes nothing: call again.',
  ...call,
})
