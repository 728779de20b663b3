import { createCardinalCallbackReceiver, createCardinalClient } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { CallbackEvent, CallbackReceiver, Clock, ReceiverOptions } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import { createFinaroCallbackReceiver } from '@three-ds/finaro'
import { createProcessOutCallbackReceiver, createProcessOutClient } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyPaymentsAppCallbackReceiver } from '@three-ds/shopify/payments-app'
import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
import type { StormGateway } from './delivery.ts'
import type { StormKit } from './kit.ts'

/** Makes one gateway's own receiver, with what the shop adds to it. */
export type ReceiverMaker = (options: ReceiverOptions<CallbackEvent>) => CallbackReceiver

/** How the receiver of every gateway is made, from what the storm has told of them. */
export function receiverMakers(kit: StormKit, clock: Clock): Readonly<Record<StormGateway, ReceiverMaker>> {
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
    spreedly: (options) => createSpreedlyCallbackReceiver({ ...options, clock, signingSecrets: [kit.signingSecret] }),
    processout: (options) =>
      createProcessOutCallbackReceiver({ ...options, clock, client: processOut, maxFetchesPerMinute: 1_000_000 }),
    finaro: (options) => createFinaroCallbackReceiver({ ...options, clock }),
    cardinal: (options) =>
      createCardinalCallbackReceiver({ ...options, clock, client: cardinal, wasIssued: (jti) => issued.has(jti) }),
    shopify: (options) => createShopifyPaymentsAppCallbackReceiver({ ...options, clock }),
  }
}
