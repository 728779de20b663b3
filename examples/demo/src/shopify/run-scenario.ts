import { assessLiability, explain, fromDecimal, type PaymentResult, waitFor } from '@three-ds/core'
import type { ActualRow, ExpectedRow } from '../demo-row.ts'
import { plays, type ShopifyDemoScenario, type ShopifyPlay } from './demo-scenario.ts'
import type { Shop } from './shop.ts'
import { startPlay } from './start-play.ts'

const mostSteps = 12
const tenMinutes = 10 * 60_000

/** A decline says why where Shopify does; everything else where the payment stands. What was never put to a card has neither. */
const stateOf = (payment: PaymentResult): string =>
  (payment.status === 'declined' && payment.decline.code) || payment.providerStatus || 'no transaction'

/**
 * Runs one scenario through the public API, as a shop would: `waitFor` drives the polls, the cardholder answers the page or leaves
 * it. Whoever leaves it lets ten minutes go by.
 */
export async function runScenario(
  shop: Shop,
  { scenario, amount, currency }: ExpectedRow<ShopifyDemoScenario>,
): Promise<ActualRow> {
  const play: ShopifyPlay = plays[scenario]
  const { clock, sandbox, charges } = shop
  const chargesBefore = charges()
  const { flow, amount: asked, ...started } = await startPlay(shop, play)
  if (fromDecimal(asked, currency).minorUnits !== amount) {
    throw new Error(`The fake plays ${scenario} with another amount than the row names.`)
  }

  const steps: string[] = []
  let step = await waitFor(flow, started.step, { clock })
  while (step.type !== 'done') {
    if (steps.length > mostSteps) throw new Error(`${scenario} does not end.`)
    steps.push(step.type)
    const event = await sandbox.answer(step, play.abandons === true ? 'abandon' : 'pass')
    if (play.abandons === true) clock.advance(tenMinutes)
    step = await waitFor(flow, await flow.resume(step.state, event), { clock })
  }
  if (step.kind !== 'payment') throw new Error(`${scenario} ended without a payment.`)

  const { authentication, payment } = step
  return {
    steps,
    state: stateOf(payment),
    authentication,
    liability: assessLiability(authentication, { payment }),
    ifLive: assessLiability({ ...authentication, test: false }, { payment: { ...payment, test: false } }),
    explanation: explain(authentication, { payment }),
    payment: payment.status,
    charges: charges() - chargesBefore,
    // Shopify calls no shop back: it is asked.
    callbacks: 0,
  }
}
