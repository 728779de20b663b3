import type { ShopifyCartFlowRequest } from '../../storefront/authentication/cart-flow-request.ts'
import { type CartTrouble, cartTroubles, type ShopifyCartScenario } from '../data/cart-scenarios.ts'
import { scenarioAmount, scenarios } from '../data/scenarios.ts'
import type { ShopifyTestSession } from '../data/test-sessions.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { gid, makeToken } from '../state/make-id.ts'
import { billingAddress } from './billing-address.ts'
import { sessionNamed } from './session-named.ts'

const isTrouble = (scenario: ShopifyCartScenario): scenario is CartTrouble => scenario in cartTroubles

const cardOf = (scenario: ShopifyCartScenario): ShopifyTestSession =>
  isTrouble(scenario) ? cartTroubles[scenario] : scenarios[scenario]

/** A cart that plays a scenario, by its card or by the trouble that it makes. It is opened here, and new each time. */
export function cartRequest(
  fake: FakeShopify,
  scenario: ShopifyCartScenario,
  overrides: Partial<ShopifyCartFlowRequest>,
): ShopifyCartFlowRequest {
  const cartId = `${gid('Cart', makeToken(fake.ids))}?key=${makeToken(fake.ids)}`
  const { amount, currency } = scenarioAmount
  fake.state.carts.save({ id: cartId, amount, currency, ...(isTrouble(scenario) ? { trouble: scenario } : {}) })
  return {
    cartId,
    attemptToken: `order-${makeToken(fake.ids)}`,
    payment: {
      amount: { amount, currencyCode: currency },
      directPaymentMethod: { billingAddress, sessionId: sessionNamed(fake, cardOf(scenario)) },
    },
    ...overrides,
  }
}
