import {
  type AuthenticationEvent,
  type AuthenticationResult,
  type AuthenticationStep,
  assessLiability,
  explain,
  isMatched,
  isVerified,
  mayAuthorize,
} from '@three-ds/core'
import { type FinaroFlowRequest, fromAuthenticationResult, toPaymentResult } from '@three-ds/finaro'
import type { FinaroScenario } from '@three-ds/finaro/testing'
import type { ActualRow, ExpectedRow } from '../demo-row.ts'
import type { Shop } from './shop.ts'

const mostSteps = 10

/** A fingerprint is told to the shop's receiver; everything else, and what the receiver does not hand over, the page reports. */
async function eventFor(shop: Shop, step: AuthenticationStep): Promise<AuthenticationEvent<'finaro'>> {
  const before = shop.events.length
  if (step.type === 'fingerprint') await shop.sandbox.deliverNotification(step, shop.overHttp)
  return shop.events[before] ?? shop.sandbox.answer(step)
}

/** Sells with what was earned, where that may be authorized. */
async function sell({ client }: Shop, request: FinaroFlowRequest, authentication: AuthenticationResult) {
  const isEarned = isVerified(authentication) || isMatched(authentication)
  if (!isEarned || mayAuthorize(authentication) !== 'with-3ds') return undefined
  const { amount, currencyCode, card, transaction } = request
  const earned = fromAuthenticationResult(authentication)
  const answer = await client.sale({ amount, currencyCode, card, transaction, ...earned })
  return { payment: toPaymentResult(answer), cavvResult: answer.result[0].threeDSecure?.cavvResult }
}

/** Runs one scenario through the public API, as a shop would, with a cardholder who does what is asked. */
export async function runScenario(
  shop: Shop,
  { scenario, amount, currency }: ExpectedRow<FinaroScenario>,
): Promise<ActualRow> {
  const chargesBefore = shop.charges()
  const eventsBefore = shop.events.length
  const request = shop.sandbox.request(scenario, { notificationUrl: shop.notificationUrl })
  if (Math.round(request.amount.total * 100) !== amount || request.currencyCode !== currency) {
    throw new Error(`The fake plays ${scenario} with another amount than the row names.`)
  }

  const steps: string[] = []
  let step = await shop.flow.start(request)
  while (step.type !== 'done') {
    if (steps.length > mostSteps) throw new Error(`${scenario} does not end.`)
    steps.push(step.type)
    step = await shop.flow.resume(step.state, await eventFor(shop, step))
  }

  const { authentication } = step
  const sale = await sell(shop, request, authentication)
  const { invoice } = request.transaction
  const { result } = await shop.client.invoiceInformation({ invoice })
  const live = sale && { ...sale, payment: { ...sale.payment, test: false } }
  return {
    steps,
    state: result[0].transaction?.responseCode ?? '',
    authentication,
    liability: assessLiability(authentication, sale),
    ifLive: assessLiability({ ...authentication, test: false }, live),
    explanation: explain(authentication),
    payment: sale?.payment.status ?? 'not-attempted',
    charges: shop.charges() - chargesBefore,
    callbacks: shop.events.length - eventsBefore,
  }
}
