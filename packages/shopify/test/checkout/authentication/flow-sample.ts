import {
  type AuthenticationEvent,
  type AuthenticationStep,
  createMemorySeenStore,
  type SeenStore,
} from '@three-ds/core'
import { createShopifyCheckoutFlow, type ShopifyCheckoutFlowRequest } from '@three-ds/shopify/checkout'
import { type PlannedAnswer, paperClock } from '../../recorded-gateway.ts'
import { body, clientWith, paymentInput, token } from '../sample.ts'

export type Step = AuthenticationStep<'shopify'>

export const request = { checkout_token: token, payment: paymentInput } as const satisfies ShopifyCheckoutFlowRequest

export const poll = { type: 'poll' } as const satisfies AuthenticationEvent<'shopify'>

/** The checkout's payments. */
export const listed = (...payments: readonly object[]): PlannedAnswer => ({
  json: { payments: payments.map((payment) => body(payment).payment) },
})

/** A flow over planned answers, on a paper clock. */
export function flowOver(...answers: readonly PlannedAnswer[]) {
  const clock = paperClock()
  const { client, gateway } = clientWith({ clock }, ...answers)
  const seen: SeenStore = createMemorySeenStore({ now: clock.now })
  const flow = createShopifyCheckoutFlow(client, { clock, seen })
  /** One report to the flow, answered from the queue; the calls that it made. */
  const resume = async (
    from: Step,
    event: AuthenticationEvent<'shopify'>,
    ...planned: readonly PlannedAnswer[]
  ): Promise<{ readonly step: Step; readonly made: readonly string[] }> => {
    gateway.will(...planned)
    const before = gateway.calls.length
    const step = await flow.resume(from.state, event)
    return { step, made: gateway.calls.slice(before) }
  }
  return { clock, client, gateway, flow, seen, resume }
}

/** A flow that was started, with this answer to its payment. */
export async function standingAt(answer: PlannedAnswer, from: ShopifyCheckoutFlowRequest = request) {
  const over = flowOver(answer)
  return { ...over, first: await over.flow.start(from) }
}
