import { type CallbackReceiver, createReceiver, type ReceiverOptions, type ResponseLike } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { CardinalCallbackEvent } from './callback-event.ts'
import { type VerifyConfirmationOptions, verifyConfirmation } from './verify.ts'

/** What a receiver of posts to `ConfirmUrl` needs. */
export interface CardinalCallbackReceiverOptions
  extends ReceiverOptions<CardinalCallbackEvent>,
    VerifyConfirmationOptions {
  /**
   * What the cardholder sees: the browser itself makes the post, so answer with a page, or send it on (303). A bare status by
   * default, which shows nothing.
   */
  readonly answer?: ((status: number) => ResponseLike) | undefined
}

/**
 * Receives what the cardholder's browser posts to `ConfirmUrl`: verifies the response token, claims it, hands it over once.
 * `flow.resume(state, event)` takes the event.
 *
 * Which statuses it answers, and when, says core's `createReceiver`.
 *
 * @example
 * ```ts
 * import { createCardinalCallbackReceiver, createCardinalClient } from '@three-ds/cardinal'
 *
 * const client = createCardinalClient({
 *   apiIdentifier: 'id', orgUnitId: 'unit', apiKey: 'key', verifone: { userId: 'user', apiKey: 'key' },
 * })
 * const receive = createCardinalCallbackReceiver({
 *   client,
 *   wasIssued: (jti) => jti === 'token-1', // yours: do you know a flow `cardinal:${jti}`?
 *   onEvent: (event) => console.log(event.id),
 *   onRefused: ({ reason }) => console.log(reason), // unreadable
 * })
 * await receive(new Request('https://shop.example/callbacks/cardinal', { method: 'POST', body: 'JWT=nothing' }))
 * ```
 */
export function createCardinalCallbackReceiver(options: CardinalCallbackReceiverOptions): CallbackReceiver {
  const { answer } = options
  return createReceiver<CardinalCallbackEvent>(
    {
      provider,
      read: async (body) => [await verifyConfirmation(body, options)],
      ...(answer === undefined ? {} : { answer }),
    },
    options,
  )
}
