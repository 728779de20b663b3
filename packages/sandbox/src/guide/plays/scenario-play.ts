import type { PaymentResult } from '@three-ds/core'
import type { LedgerEntry } from '@three-ds/core/testing'
import type { ScenarioPlay } from '../gateway-guide.ts'
import type { PlayedFlow } from './play-flow.ts'

/**
 * What became of it, in words.
 *
 * @param ledger - of the fake that played: its first entry has the scenario's amount
 * @param paid - where the payment is a call of its own
 */
export function scenarioPlay(
  { steps, done }: PlayedFlow,
  ledger: readonly LedgerEntry[],
  paid?: PaymentResult,
): ScenarioPlay {
  const payment = paid ?? (done?.kind === 'payment' ? done.payment : undefined)
  const amount = ledger[0]?.amount
  return {
    steps,
    authentication: done?.authentication.status ?? 'never ends',
    ...(payment === undefined ? {} : { payment: payment.status }),
    ...(amount === undefined ? {} : { amount }),
  }
}
