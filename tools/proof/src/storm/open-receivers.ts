import type { CallbackEvent, CallbackReceiver, Clock, SeenStore } from '@three-ds/core'
import type { StormGateway } from './delivery.ts'
import type { StormKit } from './kit.ts'
import { receiverMakers } from './receiver-makers.ts'

/** What all receivers of one process share. */
export interface ReceiverTools {
  readonly seen: SeenStore
  readonly onEvent: (event: CallbackEvent) => void | Promise<void>
  readonly onRefused: () => void
}

/** A clock that stands still; a sleep on it never ends, so a receiver waits for its work. */
const still = (now: number): Clock => ({
  now: () => now,
  sleep: (_ms, signal) =>
    new Promise((_resolve, reject) => {
      ;(signal as AbortSignal | undefined)?.addEventListener('abort', () => reject(new Error('over')), { once: true }) // the platform's own
    }),
})

/** Every gateway's receiver over one store, as one process of a shop has them. */
export function openReceivers(kit: StormKit, tools: ReceiverTools): Readonly<Record<StormGateway, CallbackReceiver>> {
  const make = receiverMakers(kit, still(kit.now))
  return {
    spreedly: make.spreedly(tools),
    processout: make.processout(tools),
    finaro: make.finaro(tools),
    cardinal: make.cardinal(tools),
    shopify: make.shopify(tools),
  }
}
