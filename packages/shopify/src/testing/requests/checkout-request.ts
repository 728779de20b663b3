import type { ShopifyCheckoutFlowRequest } from '../../checkout/authentication/flow-request.ts'
import { type ShopifyScenario, scenarioAmount, scenarios } from '../data/scenarios.ts'
import type { ShopifyCheckoutOverrides } from '../shopify-sandbox.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { makeToken } from '../state/make-id.ts'
import { sessionNamed } from './session-named.ts'

/** A payment that plays a scenario, by its card. Its checkout is opened here, and new each time. */
export function checkoutRequest(
  fake: FakeShopify,
  scenario: ShopifyScenario,
  { checkout_token, payment }: ShopifyCheckoutOverrides,
): ShopifyCheckoutFlowRequest {
  const token = makeToken(fake.ids)
  fake.state.checkouts.save({ id: token, currency: scenarioAmount.currency })
  return {
    checkout_token: checkout_token ?? token,
    payment: {
      amount: scenarioAmount.amount,
      session_id: sessionNamed(fake, scenarios[scenario]),
      unique_token: `order-${makeToken(fake.ids)}`,
      request_details: {
        ip_address: '203.0.113.7',
        accept_language: 'en-US',
        user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      },
      ...payment,
    },
  }
}
