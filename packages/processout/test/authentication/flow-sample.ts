import {
  type AuthenticationEvent,
  type AuthenticationStep,
  createMemorySeenStore,
  type SeenStore,
} from '@three-ds/core'
import { createProcessOutFlow, type ProcessOutFlowOptions } from '../../src/authentication/flow.ts'
import type { ProcessOutFlowRequest } from '../../src/authentication/flow-request.ts'
import { encodeGatewayRequest } from '../../src/authentication/gateway-request.ts'
import { type PlannedAnswer, paperClock } from '../recorded-gateway.ts'
import { clientWith, transactionOf } from '../sample.ts'

export type Step = AuthenticationStep<'processout'>
export type Event = AuthenticationEvent<'processout'>

const invoice = { name: 'order-7', amount: '19.99', currency: 'EUR' } as const

/** The hosted page. */
export const hosted = {
  invoice: { ...invoice, return_url: 'https://shop.example/return/order-7' },
  authorize: { source: 'card_planted_source' },
} as const satisfies ProcessOutFlowRequest

/** A page of one's own. */
export const own = {
  page: 'own',
  invoice,
  authorize: { source: 'card_planted_source', incremental: true },
} as const satisfies ProcessOutFlowRequest

export const page = 'https://checkout.processout.com/test-proj_1/iv_1/hosted-payment-page/?source=card_1'
export const token = encodeGatewayRequest({ url: 'https://checkout.processout.com/back', body: 'cres=1' })

/** Calls of the recorded gateway, by name. */
export const calls = {
  invoice: 'POST /invoices',
  authorize: 'POST /invoices/iv_1/authorize',
  list: 'GET /invoices/iv_1/transactions',
  listAll: 'GET /transactions?limit=100',
  read: 'GET /transactions/tr_1?expand=operations',
} as const

export const invoiceMade: PlannedAnswer = { json: { success: true, invoice: { id: 'iv_1', sandbox: true } } }

/** A step for the cardholder, as the soft decline brings it. */
export const softDecline = (type = 'redirect', value = page, more: object = {}, body: object = {}): PlannedAnswer => ({
  status: 410,
  json: {
    success: false,
    outcome: 'failed',
    error_type: 'card.needs-authentication',
    customer_action: { type, value, metadata: null, ...more },
    ...body,
  },
})

/** The same, as a rule brings it. */
export const byRule = (type = 'redirect', value = page): PlannedAnswer => ({
  status: 206,
  json: {
    success: true,
    outcome: 'pending',
    customer_action: { type, value, metadata: null },
    transaction: { id: 'tr_1', project_id: 'proj_1' },
  },
})

export const told = (status: string, more: object = {}): PlannedAnswer => ({
  json: { success: true, transaction: transactionOf(status, { name: 'order-7', ...more }) },
})

export const listed = (...transactions: readonly object[]): PlannedAnswer => ({
  json: { success: true, transactions, has_more: false },
})

export const listedAs = (status: string, more: object = {}) => transactionOf(status, { name: 'order-7', ...more })

export const poll = { type: 'poll' } as const satisfies Event
export const back = { type: 'return', parameters: {} } as const satisfies Event

/** A flow over planned answers, on a paper clock. */
export function flowOver(options: ProcessOutFlowOptions, ...answers: readonly PlannedAnswer[]) {
  const clock = paperClock()
  const { client, gateway } = clientWith({ clock }, ...answers)
  const seen: SeenStore = createMemorySeenStore({ now: clock.now })
  const flow = createProcessOutFlow(client, { clock, seen, ...options })
  /** One report to the flow, answered from the queue; the calls that it made. */
  const resume = async (from: Step, event: Event, ...planned: readonly PlannedAnswer[]) => {
    gateway.will(...planned)
    const before = gateway.calls.length
    const step = await flow.resume(from.state, event)
    return { step, made: gateway.calls.slice(before) }
  }
  return { clock, client, gateway, flow, seen, resume }
}

/** A flow that was started, with this answer to its authorization. */
export async function standingAt(answer: PlannedAnswer, request: ProcessOutFlowRequest = hosted, options = {}) {
  const over = flowOver(options, invoiceMade, answer)
  return { ...over, first: await over.flow.start(request) }
}
