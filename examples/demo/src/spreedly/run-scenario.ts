import { assessLiability, explain } from '@three-ds/core'
import type { SpreedlyScenario } from '@three-ds/spreedly/testing'
import type { ActualRow, ExpectedRow } from '../demo-row.ts'
import type { Shop } from './shop.ts'

const mostSteps = 10

/** Runs one scenario through the public API, as a shop would, with a cardholder who does what is asked. */
export async function runScenario(
  shop: Shop,
  { scenario, amount, currency }: ExpectedRow<SpreedlyScenario>,
): Promise<ActualRow> {
  const chargesBefore = shop.charges()
  const eventsBefore = shop.events.length
  const request = shop.sandbox.request(scenario)
  if (request.transaction.amount !== amount || request.transaction.currency_code !== currency) {
    throw new Error(`The fake plays ${scenario} with another amount than the source names.`)
  }

  const steps: string[] = []
  let step = await shop.flow.start(request)
  while (step.type !== 'done') {
    if (steps.length > mostSteps) throw new Error(`${scenario} does not end.`)
    steps.push(step.type)
    step = await shop.flow.resume(step.state, await shop.sandbox.answer(step))
  }
  if (step.kind !== 'payment') throw new Error(`${scenario} ended without a payment.`)

  await shop.deliverCallbacks()
  const { authentication, payment } = step
  return {
    steps,
    state: payment.providerStatus,
    authentication,
    liability: assessLiability(authentication, { payment }),
    ifLive: assessLiability({ ...authentication, test: false }, { payment: { ...payment, test: false } }),
    explanation: explain(authentication, { payment }),
    payment: payment.status,
    charges: shop.charges() - chargesBefore,
    callbacks: shop.events.length - eventsBefore,
  }
}
