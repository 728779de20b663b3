import type { CallbackEvent } from '@three-ds/core'

/**
 * A post to `ConfirmUrl`. `data` holds the response token: `flow.resume` verifies it again, against the flow's own state, so that
 * an event that went through a queue is believed no more than what it carries.
 *
 * `evidence` is `signed` where the receiver's client holds the key, else `browser`: Verifone then verifies, when the flow goes on.
 */
export type CardinalCallbackEvent = CallbackEvent<'cardinal'> & { readonly evidence: 'signed' | 'browser' }
