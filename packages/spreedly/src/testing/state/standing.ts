import type { IdSource } from '@three-ds/core/testing'
import { isSet } from './fields.ts'
import { answerSca } from './run-sca.ts'
import type { StoredCard } from './stored-card.ts'
import { pendingAction, type Standing, type StoredTransaction } from './stored-transaction.ts'

/** What the issuer hears of the cardholder. */
export type IssuerAnswer = 'pass' | 'fail' | 'cancel'

/** The gateway charges the card, or declines. */
export const processed = (card: StoredCard | undefined): Standing =>
  card === undefined || card.card.outcome === 'good' ? { state: 'succeeded' } : { state: 'failed', failure: 'declined' }

/** After the first of the pending actions: the next, or the end. */
function afterAction({ standing, card, forcedFailure }: StoredTransaction): Standing {
  const [, next, ...rest] = standing.state === 'pending' ? standing.actions : []
  if (next !== undefined) return { state: 'pending', actions: [next, ...rest] }
  return forcedFailure === true ? { state: 'failed', failure: 'authenticationFailed' } : processed(card)
}

/** Completion ends a device fingerprint. A challenge or a redirect is the cardholder's: it stays. */
export const completed = (transaction: StoredTransaction): StoredTransaction =>
  pendingAction(transaction) === 'device_fingerprint'
    ? { ...transaction, standing: afterAction(transaction) }
    : transaction

/**
 * What becomes of a payment whose authentication Spreedly has run: a failed one ends it, unless the merchant goes on.
 *
 * Source: developer.spreedly.com/reference (purchase), `ignore_failed_authentication_result`.
 */
export function afterSca({ sca, fields, card, type }: StoredTransaction): Standing {
  if (sca?.state === 'pending') return { state: 'pending', actions: ['challenge'] }
  const succeeded = sca?.state === 'succeeded'
  const standsAlone = type === 'Sca::Authentication'
  if (standsAlone && succeeded) return { state: 'succeeded' }
  if (!standsAlone && (succeeded || isSet(fields, 'ignore_failed_authentication_result'))) return processed(card)
  return { state: 'failed', failure: sca?.letter === undefined ? 'scaScenarioMissing' : 'scaFailed' }
}

/** The issuer decides. What is not waiting for it stays as it is. */
export function answered(transaction: StoredTransaction, answer: IssuerAnswer, ids: IdSource): StoredTransaction {
  const action = pendingAction(transaction)
  if (action === undefined || action === 'device_fingerprint') return transaction
  const { sca, card } = transaction
  if (sca !== undefined && card !== undefined) {
    const told = { ...transaction, sca: answerSca(sca, answer === 'pass', card.card.type, ids) }
    return { ...told, standing: afterSca(told) }
  }
  const returned = action === 'fallback' ? ({ returned: true } as const) : {}
  return { ...transaction, ...returned, standing: gatewayHears(transaction, answer) }
}

function gatewayHears(transaction: StoredTransaction, answer: IssuerAnswer): Standing {
  switch (answer) {
    case 'pass':
      return afterAction(transaction)
    case 'fail':
      return { state: 'failed', failure: 'authenticationFailed' }
    case 'cancel':
      return { state: 'failed', failure: 'canceled' }
  }
}
