import type { ShopifyPaymentFlowRequest } from '../../storefront/authentication/payment-flow-request.ts'
import { type ShopifyScenario, scenarioAmount, scenarios } from '../data/scenarios.ts'
import type { ShopifyPaymentOverrides } from '../shopify-sandbox.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { gid, makeToken } from '../state/make-id.ts'
import { billingAddress } from './billing-address.ts'
import { sessionNamed } from './session-named.ts'

/** A legacy payment that plays a scenario, by its card. Its checkout is opened here, and new each time. */
export function paymentRequest(
  fake: FakeShopify,
  scenario: ShopifyScenario,
  { checkoutId, payment }: ShopifyPaymentOverrides,
): ShopifyPaymentFlowRequest {
  const token = makeToken(fake.ids)
  fake.state.checkouts.save({ id: token, currency: scenarioAmount.currency })
  return {
    checkoutId: checkoutId ?? gid('Checkout', token),
    payment: {
      billingAddress,
      idempotencyKey: `order-${makeToken(fake.ids)}`,
      paymentAmount: { amount: scenarioAmount.amount, currencyCode: scenarioAmount.currency },
      test: true,
      vaultId: sessionNamed(fake, scenarios[scenario]),
      ...payment,
    },
  }
}
