import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationStep,
  createMemorySeenStore,
} from '@three-ds/core'
import { createShopifyCartFlow } from '../../../src/storefront/authentication/cart-flow.ts'
import type { ShopifyCartFlowRequest } from '../../../src/storefront/authentication/cart-flow-request.ts'
import { createShopifyPaymentFlow } from '../../../src/storefront/authentication/payment-flow.ts'
import type { ShopifyPaymentFlowRequest } from '../../../src/storefront/authentication/payment-flow-request.ts'
import { type PlannedAnswer, paperClock, type RecordedRequest } from '../../recorded-gateway.ts'
import {
  accepted,
  cardPayment,
  cartId,
  cartPayment,
  checkoutId,
  clientWith,
  queriesOf,
  ready,
  updated,
} from '../sample.ts'

export type Step = AuthenticationStep<'shopify'>

export const poll = { type: 'poll' } as const satisfies AuthenticationEvent
export const back = { type: 'return', parameters: {} } as const satisfies AuthenticationEvent

/** A cart that is made ready, told how it is paid, and submitted. */
export const cart = { cartId, attemptToken: 'order-7', payment: cartPayment } as const satisfies ShopifyCartFlowRequest

/** A cart of which all of that is done, but for the submission. */
export const readyCart = { cartId, attemptToken: 'order-7', prepare: false } as const satisfies ShopifyCartFlowRequest

/** A legacy payment. */
export const card = { checkoutId, payment: cardPayment } as const satisfies ShopifyPaymentFlowRequest

/** A flow over planned answers, on a paper clock. */
function over<Request>(
  create: (client: ReturnType<typeof clientWith>['client'], options: object) => AuthenticationFlow<Request, 'shopify'>,
  ...answers: readonly PlannedAnswer[]
) {
  const clock = paperClock(Date.UTC(2026, 4, 1))
  const { client, gateway } = clientWith({ clock }, ...answers)
  const seen = createMemorySeenStore({ now: clock.now })
  const flow = create(client, { clock, seen })
  /** One report to the flow, answered from the queue; the root fields that it asked for. */
  const resume = async (from: Step, event: AuthenticationEvent<'shopify'>, ...planned: readonly PlannedAnswer[]) => {
    gateway.will(...planned)
    const before = gateway.requests.length
    const step = await flow.resume(from.state, event)
    return { step, made: rootsOf(gateway.requests.slice(before)) }
  }
  return { clock, client, gateway, flow, resume, made: () => rootsOf(gateway.requests) }
}

/** The root field of each request. */
const rootsOf = (requests: readonly RecordedRequest[]): readonly string[] =>
  queriesOf({ requests }).map((query) => /\{\s*(\w+)\(/.exec(query)?.[1] ?? '')

/** The flow of a cart over planned answers. */
export const cartFlowOver = (...answers: readonly PlannedAnswer[]) => over(createShopifyCartFlow, ...answers)

/** The flow of a legacy payment over planned answers. */
export const paymentFlowOver = (...answers: readonly PlannedAnswer[]) => over(createShopifyPaymentFlow, ...answers)

/** A cart that was submitted with this answer. */
export async function submittedWith(answer: PlannedAnswer, request: ShopifyCartFlowRequest = readyCart) {
  const flow = cartFlowOver(...(request === readyCart ? [answer] : [ready, updated, answer]))
  return { ...flow, first: await flow.flow.start(request) }
}

/** A cart whose attempt is under way. */
export const underWay = () => submittedWith(accepted)

/** A legacy payment that was sent with this answer. */
export async function paidWith(answer: PlannedAnswer, request: ShopifyPaymentFlowRequest = card) {
  const flow = paymentFlowOver(answer)
  return { ...flow, first: await flow.flow.start(request) }
}
