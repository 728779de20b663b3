import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { AuthenticationFlow, AuthenticationStep, BrowserEvent, Clock, PollEvent } from '@three-ds/core'
import { seededRandom } from '@three-ds/core/testing'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import type { FlowTools } from '@three-ds/inbox'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'

/** A gateway with one order that asks for a challenge. */
export interface TestGateway {
  readonly name: string
  readonly flow: (tools: FlowTools) => AuthenticationFlow<string>
  /** Plays the cardholder. */
  readonly answer: (step: AuthenticationStep) => Promise<BrowserEvent | PollEvent>
  /** How often the cardholder was charged. */
  readonly charges: () => number
}

/** What all fakes have, whatever their requests are. */
interface Fake {
  answer(step: AuthenticationStep): Promise<BrowserEvent | PollEvent>
  readonly ledger: readonly { readonly charged: boolean }[]
}

const around = (name: string, sandbox: Fake, flow: TestGateway['flow']): TestGateway => ({
  name,
  flow,
  answer: (step) => sandbox.answer(step),
  charges: () => sandbox.ledger.filter(({ charged }) => charged).length,
})

/** All five, each with its fake and its own order. */
export async function allGateways(clock: Clock) {
  const tools = { clock, random: seededRandom(7) }
  const spreedly = createSpreedlySandbox(tools)
  const spreedlyOrder = spreedly.request('challenge')
  const processOut = createProcessOutSandbox(tools)
  const processOutOrder = processOut.request('challenge')
  const finaro = createFinaroSandbox(tools)
  const finaroOrder = finaro.request('fingerprint-challenge')
  const shopify = createShopifySandbox(tools)
  const cartOrder = shopify.storefront.cartRequest('challenge')
  const cardinal = createCardinalSandbox(tools)
  const cardinalClient = createCardinalClient(cardinal.clientOptions)
  const session = await cardinalClient.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
  await cardinal.setUp(session.jwt)
  const cardinalOrder = cardinal.request('challenge', { session })
  return {
    spreedly,
    spreedlyOrder,
    gateways: [
      around('spreedly', spreedly, (own) =>
        createSpreedlyFlow(createSpreedlyClient(spreedly.clientOptions), own).mapRequest(() => spreedlyOrder),
      ),
      around('processout', processOut, (own) =>
        createProcessOutFlow(createProcessOutClient(processOut.clientOptions), own).mapRequest(() => processOutOrder),
      ),
      around('finaro', finaro, (own) =>
        createFinaroFlow(createFinaroClient(finaro.clientOptions), own).mapRequest(() => finaroOrder),
      ),
      around('cardinal', cardinal, (own) => createCardinalFlow(cardinalClient, own).mapRequest(() => cardinalOrder)),
      around('cart', shopify, (own) =>
        createShopifyCartFlow(createShopifyStorefrontClient(shopify.storefront.clientOptions), own).mapRequest(
          () => cartOrder,
        ),
      ),
    ],
  }
}
