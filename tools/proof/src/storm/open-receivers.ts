import { createCardinalCallbackReceiver, createCardinalClient } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { CallbackEvent, CallbackReceiver, Clock, SeenStore } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import { createFinaroCallbackReceiver } from '@three-ds/finaro'
import { createProcessOutCallbackReceiver, createProcessOutClient } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyPaymentsAppCallbackReceiver } from '@three-ds/shopify/payments-app'
import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
import type { StormGateway } from './delivery.ts'
import type { StormKit } from './kit.ts'

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
  const clock = still(kit.now)
  const issued = new Set(kit.issued)
  const replay = async (input: string | URL | Request): Promise<Response> => {
    const { url } = new Request(input)
    const text = kit.readings[url]
    return new Response(text ?? '{}', { status: text === undefined ? 404 : 200 })
  }
  const processOut = createProcessOutClient({ ...createProcessOutSandbox().clientOptions, clock, fetch: replay })
  const { clientOptions } = createCardinalSandbox({ clock, random: seededRandom(kit.cardinalSeed) })
  const cardinal = createCardinalClient({ ...clientOptions, fetch: replay })
  return {
    spreedly: createSpreedlyCallbackReceiver({ ...tools, clock, signingSecrets: [kit.signingSecret] }),
    processout: createProcessOutCallbackReceiver({
      ...tools,
      clock,
      client: processOut,
      maxFetchesPerMinute: 1_000_000,
    }),
    finaro: createFinaroCallbackReceiver({ ...tools, clock }),
    cardinal: createCardinalCallbackReceiver({
      ...tools,
      clock,
      client: cardinal,
      wasIssued: (jti) => issued.has(jti),
    }),
    shopify: createShopifyPaymentsAppCallbackReceiver({ ...tools, clock }),
  }
}
