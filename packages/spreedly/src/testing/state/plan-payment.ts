import { gatewayAmounts, setupFailureAmount } from '../data/gateway-amounts.ts'
import { amountOf, type Fields, isSet, textOf } from './fields.ts'
import { judgeThirdParty } from './judge-third-party.ts'
import { processed } from './standing.ts'
import type { StoredCard } from './stored-card.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** Where a payment begins, and what the gateway has decided about it. */
export type PaymentPlan = Pick<StoredTransaction, 'standing' | 'gatewayThreeDS' | 'forcedFailure'>

/** Version 2 in either spelling, `2` and `2.0`; everything else falls back to version 1. */
const versionOf = (fields: Fields): '1' | '2' => (textOf(fields, 'three_ds_version')?.startsWith('2') ? '2' : '1')

/**
 * What the test gateway does with a payment for which Spreedly itself runs no 3-D Secure.
 *
 * A card that is not enrolled is processed without: that is documented for gateways, and inferred for cards.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, test data and "3DS Not Enrolled/Supported".
 */
export function planPayment(fields: Fields, card: StoredCard): PaymentPlan {
  if (card.storage === 'redacted') return { standing: { state: 'failed', failure: 'redacted' } }
  if (!isSet(fields, 'attempt_3dsecure')) {
    const objection = judgeThirdParty(fields, card)
    return { standing: objection === undefined ? processed(card) : { state: 'failed', failure: 'thirdPartyRefused' } }
  }
  const amount = amountOf(fields)
  if (amount === setupFailureAmount) return { standing: { state: 'failed', failure: 'setupFailed' } }
  const gatewayThreeDS = versionOf(fields)
  if (gatewayThreeDS === '2' && textOf(fields, 'browser_info') === undefined) {
    return { standing: { state: 'failed', failure: 'browserInfoMissing' } }
  }
  if (!card.card.enrolled) return { standing: processed(card) }
  if (gatewayThreeDS === '1') return { gatewayThreeDS, standing: { state: 'pending', actions: ['fallback'] } }
  const { actions, forcedFailure } = gatewayAmounts.get(amount ?? 0) ?? { actions: [], forcedFailure: false }
  const [first, ...rest] = actions
  return {
    gatewayThreeDS,
    standing: first === undefined ? processed(card) : { state: 'pending', actions: [first, ...rest] },
    ...(forcedFailure ? { forcedFailure } : {}),
  }
}
