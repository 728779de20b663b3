import {
  type AuthenticationEvent,
  type AuthenticationState,
  type AuthenticationStep,
  createMemorySeenStore,
  type SeenStore,
} from '@three-ds/core'
import { createSpreedlyFlow, type SpreedlyFlowRequest } from '@three-ds/spreedly'
import { type PlannedAnswer, paperClock, recordedGateway } from '../recorded-gateway.ts'
import { clientOf, payment } from '../sample.ts'

export const request = {
  operation: 'purchase',
  gateway_token: 'g1',
  transaction: payment,
} as const satisfies SpreedlyFlowRequest

export type Step = AuthenticationStep<'spreedly'>
export type State = AuthenticationState<'spreedly'>
export type Event = AuthenticationEvent<'spreedly'>

/** Calls of the recorded gateway, by name. */
export const calls = {
  purchase: 'POST /gateways/g1/purchase.json',
  show: 'GET /transactions/tx_1.json',
  complete: 'POST /transactions/tx_1/complete.json',
  update: 'PATCH /transactions/tx_1.json',
  list: 'GET /transactions.json?order=desc&count=100',
} as const

export const poll = { type: 'poll' } as const satisfies Event

/** What Spreedly's script tells the page, as the page reports it. */
export const script = (action: string, context?: Record<string, unknown>): Event => ({
  type: 'script',
  script: 'spreedly-three-ds',
  payload: { action, ...(context === undefined ? {} : { context }) } as never,
})

/** A flow over a recorded gateway, on a paper clock. */
export function flowOver(...answers: readonly PlannedAnswer[]) {
  const clock = paperClock()
  const gateway = recordedGateway(...answers)
  const seen: SeenStore = createMemorySeenStore({ now: clock.now })
  const flow = createSpreedlyFlow(clientOf(gateway, { clock }), { clock, seen })
  /** One report to the flow, answered from the queue; the calls that it made. */
  const resume = async (from: Step, event: Event = poll, ...planned: readonly PlannedAnswer[]) => {
    gateway.will(...planned)
    const before = gateway.calls.length
    const step = await flow.resume(from.state, event)
    return { step, made: gateway.calls.slice(before) }
  }
  return { clock, gateway, flow, seen, resume }
}

/** A flow that was started, with this answer to its payment. */
export async function standingAt(answer: PlannedAnswer) {
  const over = flowOver(answer)
  return { ...over, first: await over.flow.start(request) }
}
