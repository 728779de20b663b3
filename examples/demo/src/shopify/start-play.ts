import type { AuthenticationFlow, AuthenticationStep } from '@three-ds/core'
import type { ShopifyPlay } from './demo-scenario.ts'
import type { Shop } from './shop.ts'

/** A flow under way, whichever API it goes through. */
export interface Started {
  readonly flow: Pick<AuthenticationFlow<never, 'shopify'>, 'resume'>
  readonly step: AuthenticationStep<'shopify'>
  /** What was asked for: major units, and the currency where the API is told one. */
  readonly amount: string
}

/** Starts the payment of a row through its own API. */
export async function startPlay({ flows, checkoutFlowOn, sandbox }: Shop, play: ShopifyPlay): Promise<Started> {
  switch (play.api) {
    case 'checkout': {
      const flow = play.apiVersion === undefined ? flows.checkout : checkoutFlowOn(play.apiVersion)
      const request = sandbox.request(play.scenario)
      return { flow, step: await flow.start(request), amount: request.payment.amount }
    }
    case 'payment': {
      const request = sandbox.storefront.paymentRequest(play.scenario)
      return {
        flow: flows.payment,
        step: await flows.payment.start(request),
        amount: request.payment.paymentAmount.amount,
      }
    }
    case 'cart': {
      const request = sandbox.storefront.cartRequest(play.scenario)
      return { flow: flows.cart, step: await flows.cart.start(request), amount: request.payment?.amount.amount ?? '' }
    }
  }
}
