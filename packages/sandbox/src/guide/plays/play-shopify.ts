import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createShopifySandbox, type ShopifyScenario } from '@three-ds/shopify/testing'
import type { ScenarioPlay } from '../gateway-guide.ts'
import { playFlow } from './play-flow.ts'
import { scenarioPlay } from './scenario-play.ts'
import { surroundings } from './surroundings.ts'

/** Plays one of Shopify's scenarios, as a checkout payment, at a fake of its own. */
export async function playShopify(scenario: ShopifyScenario): Promise<ScenarioPlay> {
  const sandbox = createShopifySandbox(surroundings())
  const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
  return scenarioPlay(await playFlow(flow, sandbox.request(scenario), sandbox.answer), sandbox.ledger)
}
