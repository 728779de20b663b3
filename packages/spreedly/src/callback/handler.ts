import { type CallbackReceiver, createReceiver, type ReceiverOptions } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { SpreedlyCallbackEvent } from './callback-event.ts'
import { eventClaim } from './event-claim.ts'
import { createSigningKeys } from './signing-keys.ts'
import { verifyWith } from './verify.ts'

/** What a receiver of signed callbacks needs. */
export interface SpreedlyCallbackReceiverOptions extends ReceiverOptions<SpreedlyCallbackEvent> {
  /** The environment's signing secrets: the current one, and the previous one while it is being rolled. */
  readonly signingSecrets: readonly [string, ...string[]]
}

/**
 * Receives Spreedly's callbacks, XML or JSON: verifies, claims, hands each event over once. A transaction never goes back: an
 * older callback is not handed over after a newer one, nor a passing state after a final one.
 *
 * Which statuses it answers, and when, says core's `createReceiver`.
 *
 * @throws ThreeDSError `invalid-input` where a secret is missing
 * @example
 * ```ts
 * import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
 * import { renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
 *
 * const receive = createSpreedlyCallbackReceiver({
 *   signingSecrets: ['secret'],
 *   onEvent: ({ signed }) => console.log(signed.order_id, signed.state), // order-7 succeeded
 * })
 * const transaction = await signTransaction(sampleTransaction({ order_id: 'order-7' }), { signingSecret: 'secret' })
 * const body = renderCallbackXml([transaction])
 * await receive(new Request('https://shop.example/callbacks/spreedly', { method: 'POST', body }))
 * ```
 */
export function createSpreedlyCallbackReceiver(options: SpreedlyCallbackReceiverOptions): CallbackReceiver {
  const keys = createSigningKeys(options.signingSecrets, 'createSpreedlyCallbackReceiver')
  return createReceiver<SpreedlyCallbackEvent>(
    {
      provider,
      read: (body) => verifyWith(keys, body, options.maxBytes),
      claimOf: ({ signed }) => eventClaim(signed),
    },
    options,
  )
}
