import type { CardinalFlowRequest } from '@three-ds/cardinal'
import { type AuthenticationResult, assessLiability, explain } from '@three-ds/core'
import type { ActualRow, ExpectedRow } from '../demo-row.ts'
import { type CardinalDemoScenario, halvesOf } from './demo-scenario.ts'
import { pay } from './pay.ts'
import type { Shop } from './shop.ts'

const mostSteps = 10

/** Runs the flow as a shop would, with a cardholder who enters the right code. */
async function authenticate(shop: Shop, request: CardinalFlowRequest) {
  const steps: string[] = []
  let step = await shop.flow.start(request)
  while (step.type !== 'done') {
    if (steps.length > mostSteps) throw new Error('The flow does not end.')
    steps.push(step.type)
    const reported = await shop.sandbox.answer(step, { otp: '1234' })
    await shop.deliverCallbacks()
    const posted = shop.events.findLast(({ id }) => id === step.state.id)
    const next = await shop.flow.resume(step.state, posted ?? reported)
    // The page reports too, later, and changes nothing.
    if (posted !== undefined && (await shop.flow.resume(next.state, reported)).note !== 'already-done') {
      throw new Error('The report of the page changed what the post had ended.')
    }
    step = next
  }
  return { steps, authentication: step.authentication }
}

/** The last enrolment and letter. */
const stateOf = ({ enrolled, paResStatus }: AuthenticationResult): string => `${enrolled ?? '–'}/${paResStatus ?? '–'}`

/** Runs one scenario through the public API, and pays where the authentication allows it. */
export async function runScenario(
  shop: Shop,
  { scenario, amount, currency }: ExpectedRow<CardinalDemoScenario>,
): Promise<ActualRow> {
  const chargesBefore = shop.charges()
  const eventsBefore = shop.events.length
  const [cards, name] = halvesOf(scenario)
  const request = shop.sandbox.request(name, { cards, session: await shop.openSession() })
  if (request.lookup.amount !== amount || request.lookup.currency_code !== currency) {
    throw new Error(`The fake plays ${scenario} with another amount than the source names.`)
  }
  const { steps, authentication } = await authenticate(shop, request)
  const payment = await pay(shop, request, authentication)
  return {
    steps,
    state: stateOf(authentication),
    authentication,
    liability: assessLiability(authentication, payment && { payment }),
    ifLive: assessLiability({ ...authentication, test: false }, payment && { payment: { ...payment, test: false } }),
    explanation: explain(authentication),
    payment: payment?.status ?? 'not-attempted',
    charges: shop.charges() - chargesBefore,
    callbacks: shop.events.length - eventsBefore,
  }
}
