import { type CallbackReceiver, createReceiver, type ReceiverOptions } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import type { SpreedlyFetchedEvent } from './callback-event.ts'
import { eventClaim } from './event-claim.ts'
import { fetchCallback } from './fetch.ts'

/** What a receiver that reads transactions back needs. */
export interface SpreedlyFetchingReceiverOptions extends ReceiverOptions<SpreedlyFetchedEvent> {
  /** A client of the environment. */
  readonly client: { showTransaction(token: string): Promise<{ readonly transaction: SpreedlyTransaction }> }
  /** How many transactions one body may make this side fetch. 100 by default. */
  readonly maxTransactions?: number | undefined
}

/**
 * Receives Spreedly's callbacks without a signing secret: takes their tokens, and reads each transaction with the client. If
 * Spreedly cannot be asked it answers 503, and Spreedly repeats. All else is as with `createSpreedlyCallbackReceiver`.
 *
 * Anybody who knows the address can make this side call Spreedly: prefer signatures where callbacks are signed.
 *
 * @example
 * ```ts
 * import { createSpreedlyFetchingReceiver } from '@three-ds/spreedly'
 *
 * const client = {
 *   showTransaction: async (token: string) => ({ transaction: { token, state: 'succeeded', succeeded: true } }),
 * }
 * const receive = createSpreedlyFetchingReceiver({
 *   client,
 *   onEvent: ({ transaction }) => console.log(transaction.state), // succeeded
 * })
 * const body = '{"transactions":[{"token":"T1"}]}'
 * await receive(new Request('https://shop.example/callbacks/spreedly', { method: 'POST', body }))
 * ```
 */
export function createSpreedlyFetchingReceiver(options: SpreedlyFetchingReceiverOptions): CallbackReceiver {
  const { client, maxTransactions, maxBytes } = options
  const show = (token: string) => client.showTransaction(token)
  return createReceiver<SpreedlyFetchedEvent>(
    {
      provider,
      read: (body) => fetchCallback(body, { show, maxTransactions, maxBytes }),
      claimOf: ({ transaction }) => eventClaim(transaction),
    },
    options,
  )
}
