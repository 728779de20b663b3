import { parseScheme } from '@three-ds/core'
import type { IssuerSubject } from '@three-ds/core/testing'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** What the cardholder is asked about. */
export const issuerSubject = ({ intent: { money, card } }: StoredTransaction): IssuerSubject => ({
  gateway: 'ProcessOut',
  amount: money,
  scheme: parseScheme(card.card.scheme),
  last4: card.card.number.slice(-4),
})
