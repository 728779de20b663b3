import type { Answer } from '@three-ds/core'
import type { CardinalTransaction } from './transaction.ts'
import type { CardinalTransactionKind } from './transaction-kind.ts'

/** What a card payment, and reading one, answers. */
export type CardinalTransactionAnswer = Answer<CardinalTransaction & { readonly kind: CardinalTransactionKind }>

/** What `listTransactions` answers. */
export type CardinalTransactionListAnswer = Answer<{ readonly transactions: readonly CardinalTransactionAnswer[] }>
