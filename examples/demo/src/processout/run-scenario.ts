import { assessLiability, explain, fromDecimal, type PaymentResult } from '@three-ds/core'
import type { ProcessOutScenario } from '@three-ds/processout/testing'
import type { ActualRow, ExpectedRow } from '../demo-row.ts'
import type { Shop } from './shop.ts'

const mostSteps = 10

/** A decline says why; everything else where the transaction stands. */
const stateOf = (payment: PaymentResult): string =>
  payment.status === 'declined' ? (payment.decline.code ?? '') : payment.providerStatus

/** Runs one scenario through the public API, as a shop would, with a cardholder who does what is asked. */
export async function runScenario(
  shop: Shop,
  { scenario, amount, currency }: ExpectedRow<ProcessOutScenario>,
): Promise<ActualRow> {
  const chargesBefore = shop.charges()
  const eventsBefore = shop.events.length
  const request = shop.sandbox.request(scenario)
  const asked = fromDecimal(request.invoice.amount, request.invoice.currency)
  if (asked.minorUnits !== amount || asked.currency !== currency) {
    throw new Error(`The fake plays ${scenario} with another amount than the row names.`)
  }

  const steps: string[] = []
  let step = await shop.flow.start(request)
  while (step.type !== 'done') {
    if (steps.length > mostSteps) throw new Error(`${scenario} does not end.`)
    steps.push(step.type)
    step = await shop.flow.resume(step.state, await shop.sandbox.answer(step))
  }
  if (step.kind !== 'payment') throw new Error(`${scenario} ended without a payment.`)

  await shop.deliverWebhooks()
  const { authentication, payment } = step
  return {
    steps,
    state: stateOf(payment),
    authentication,
    liability: assessLiability(authentication, { payment }),
    ifLive: assessLiability({ ...authentication, test: false }, { payment: { ...payment, test: false } }),
    explanation: explain(authentication, { payment }),
    payment: payment.status,
    charges: shop.charges() - chargesBefore,
    callbacks: shop.events.length - eventsBefore,
  }
}
