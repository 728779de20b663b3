import { createCardinalCallbackReceiver, createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import {
  type AuthenticationFlow,
  type AuthenticationStep,
  type CallbackReceiver,
  createMemorySeenStore,
  createMemorySetAside,
  type FetchLike,
} from '@three-ds/core'
import type { ManualClock, ProviderSandbox } from '@three-ds/core/testing'
import { createFinaroCallbackReceiver, createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutCallbackReceiver, createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlyCallbackReceiver, createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'

/** One gateway in a process that runs for hours: client, flow and receiver are made once, orders come and go. */
export interface Stand {
  readonly name: string
  /** Takes one order to its end, or as far as the weather lets it. */
  takeOrder(signal: AbortSignal): Promise<void>
  /** The gateway forgets: its memory is not what is measured. */
  forget(): void
}

/** What a stand stands on. */
export interface StandTools {
  readonly clock: ManualClock
  readonly random: () => number
  /** What lies between a client and its gateway. */
  readonly connect: (fetch: FetchLike) => FetchLike
}

type Fake = Pick<ProviderSandbox<never, never>, 'answer' | 'reset'>

const mostRounds = 12

/** A stand from its parts. */
const standOf = <Request>(
  name: string,
  sandbox: Fake,
  flow: AuthenticationFlow<Request>,
  clock: ManualClock,
  requestOf: () => Request | Promise<Request>,
  callBack: (step: AuthenticationStep) => Promise<unknown>,
): Stand => ({
  name,
  async takeOrder(signal) {
    let step = await flow.start(await requestOf(), { signal })
    for (let round = 0; step.type !== 'done' && round < mostRounds; round += 1) {
      clock.advance(50)
      await callBack(step)
      step = await flow.resume(step.state, await sandbox.answer(step), { signal })
    }
    await callBack(step)
  },
  forget: () => sandbox.reset(),
})

/** Every gateway, each with bounded stores, as a process that is to run for ever needs them. */
export function openStands({ clock, random, connect }: StandTools): readonly Stand[] {
  const tools = { clock, random }
  const bounded = () => ({ seen: createMemorySeenStore({ maxEntries: 100, now: () => clock.now() }), clock })
  const heard = () => ({ ...bounded(), setAside: createMemorySetAside({ maxEntries: 10 }), onEvent: () => {} })
  /** A client's options, with the connection in between. */
  const through = <Options extends object>(options: Options, { fetch }: { readonly fetch: FetchLike }): Options => ({
    ...options,
    fetch: connect(fetch),
  })

  const spreedly = createSpreedlySandbox(tools)
  const toSpreedly: CallbackReceiver = createSpreedlyCallbackReceiver({
    ...heard(),
    signingSecrets: [spreedly.signingSecret],
  })
  const processOut = createProcessOutSandbox(tools)
  const processOutClient = createProcessOutClient(through(processOut.clientOptions, processOut))
  const toProcessOut = createProcessOutCallbackReceiver({ ...heard(), client: processOutClient })
  const finaro = createFinaroSandbox(tools)
  const toFinaro = createFinaroCallbackReceiver(heard())
  const cardinal = createCardinalSandbox(tools)
  const cardinalClient = createCardinalClient({ ...through(cardinal.clientOptions, cardinal), ...bounded() })
  const toCardinal = createCardinalCallbackReceiver({ ...heard(), client: cardinalClient, wasIssued: () => true })
  const { storefront, ...shopify } = createShopifySandbox(tools)

  return [
    standOf(
      'spreedly',
      spreedly,
      createSpreedlyFlow(createSpreedlyClient(through(spreedly.clientOptions, spreedly)), bounded()),
      clock,
      () => spreedly.request('challenge'),
      () => spreedly.deliverCallbacks(toSpreedly, { times: 2 }),
    ),
    standOf(
      'processout',
      processOut,
      createProcessOutFlow(processOutClient, bounded()),
      clock,
      () => processOut.request('challenge'),
      () => processOut.deliverWebhooks(toProcessOut, { times: 2 }),
    ),
    standOf(
      'finaro',
      finaro,
      createFinaroFlow(createFinaroClient(through(finaro.clientOptions, finaro)), bounded()),
      clock,
      () => finaro.request('fingerprint-challenge'),
      async (step) => (step.type === 'fingerprint' ? finaro.deliverNotification(step, toFinaro) : undefined),
    ),
    standOf(
      'cardinal',
      cardinal,
      createCardinalFlow(cardinalClient, bounded()),
      clock,
      async () => {
        const session = await cardinalClient.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
        await cardinal.setUp(session.jwt)
        return cardinal.request('challenge', { session })
      },
      () => cardinal.deliverCallbacks(toCardinal, { times: 2 }),
    ),
    standOf(
      'shopify',
      shopify,
      createShopifyCartFlow(createShopifyStorefrontClient(through(storefront.clientOptions, shopify)), bounded()),
      clock,
      () => storefront.cartRequest('challenge'),
      async () => undefined,
    ),
  ]
}
