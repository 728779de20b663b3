import { type CallbackReceiver, createReceiver, type ReceiverOptions } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { FinaroCallbackEvent } from './callback-event.ts'
import { emptyPage } from './page.ts'
import { parseNotification } from './parse.ts'

/** A form with one field of a few hundred characters. */
const maxBytes = 16_384

/** What a receiver of notifications needs. */
export interface FinaroCallbackReceiverOptions extends ReceiverOptions<FinaroCallbackEvent> {}

/**
 * Receives the notification that a fingerprint has been taken, at the `notificationUrl` of the flow. It answers an empty HTML
 * page, since it stands in a hidden iframe. `event.id` is the flow's `state.id`: hand the event to `resume`, which compares the
 * transaction id.
 *
 * Anybody can post it: it only tells Finaro that the fingerprint was taken (Y instead of N). Which statuses it answers, and when,
 * says core's `createReceiver`.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document), "Device Fingerprint Flow".
 *
 * @example
 * ```ts
 * import { createFinaroCallbackReceiver } from '@three-ds/finaro'
 *
 * const receive = createFinaroCallbackReceiver({
 *   onEvent: ({ id, data }) => console.log(id, data.trxId), // finaro:1625 cc78c193
 * })
 * const body = new URLSearchParams({ threeDSMethodData: btoa('{"threeDSServerTransID":"cc78c193"}') })
 * await receive(new Request('https://shop.example/callbacks/finaro?invoice=1625', { method: 'POST', body }))
 * ```
 */
export const createFinaroCallbackReceiver = (options: FinaroCallbackReceiverOptions): CallbackReceiver =>
  createReceiver<FinaroCallbackEvent>(
    { provider, read: async (body, request) => [parseNotification(request.url, body)], answer: emptyPage },
    { maxBytes, ...options },
  )
