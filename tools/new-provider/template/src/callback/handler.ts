import { type CallbackReceiver, createReceiver, type ReceiverOptions } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { AcmeCallbackEvent } from './callback-event.ts'
import { parseCallback } from './parse.ts'

/** What a receiver of Acme's callbacks needs. */
export interface AcmeCallbackReceiverOptions extends ReceiverOptions<AcmeCallbackEvent> {}

/** Receives what Acme sends by itself. Which statuses it answers, and when, says core's `createReceiver`. */
export const createAcmeCallbackReceiver = (options: AcmeCallbackReceiverOptions): CallbackReceiver =>
  createReceiver<AcmeCallbackEvent>({ provider, read: async (body) => [parseCallback(body)] }, options)
