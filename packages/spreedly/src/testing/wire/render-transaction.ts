import type { JsonObject } from '@three-ds/core'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { renderPayment } from './render-payment.ts'
import { renderPaymentMethod } from './render-payment-method.ts'
import { renderSca } from './render-sca.ts'
import type { RenderSurroundings } from './render-surroundings.ts'
import { standingWords } from './standing-words.ts'
import { transactionTime } from './times.ts'

/** A transaction in the vault: no gateway was behind it. Source: developer.spreedly.com/reference (payment methods). */
function renderVaultTransaction(transaction: StoredTransaction): JsonObject {
  const { token, type, createdAt, updatedAt, standing, card } = transaction
  const { top, message } = standingWords(standing)
  return {
    token,
    created_at: transactionTime(createdAt),
    updated_at: transactionTime(updatedAt),
    ...top,
    transaction_type: type,
    retained: card?.storage === 'retained',
    ...message,
    payment_method: card === undefined ? null : renderPaymentMethod(card),
  }
}

function renderAuthentication(transaction: StoredTransaction, { origin }: RenderSurroundings): JsonObject {
  const { sca, card, standing } = transaction
  return {
    ...(sca === undefined ? {} : renderSca(transaction, sca, origin)),
    ...standingWords(standing).message,
    payment_method: card === undefined ? null : renderPaymentMethod(card),
  }
}

/** A transaction as Spreedly's JSON shows it. */
export function renderTransaction(transaction: StoredTransaction, around: RenderSurroundings): JsonObject {
  switch (transaction.type) {
    case 'AddPaymentMethod':
    case 'RetainPaymentMethod':
    case 'RedactPaymentMethod':
      return renderVaultTransaction(transaction)
    case 'Sca::Authentication':
      return renderAuthentication(transaction, around)
    default:
      return renderPayment(transaction, around)
  }
}
