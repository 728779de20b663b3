import type { IdSource } from '@three-ds/core/testing'
import { type SpreedlyTestCard, type TestCard, testCards } from './data/test-cards.ts'
import type { SpreedlySandboxCards } from './scenario-request.ts'
import { makeToken } from './state/make-token.ts'
import type { StoredCard } from './state/stored-card.ts'

// Object.entries forgets which names there are.
const rows = Object.entries(testCards) as readonly (readonly [SpreedlyTestCard, TestCard])[]

/** A token for each test card. */
export const cardTokens = (ids: IdSource): SpreedlySandboxCards =>
  // A key for each row of the table, which fromEntries forgets too.
  Object.fromEntries(rows.map(([name]) => [name, makeToken(ids)])) as SpreedlySandboxCards

/**
 * The test cards in the vault, valid until October 2029 as the guide has them.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, test data.
 */
export const presetCards = (tokens: SpreedlySandboxCards, now: number): readonly StoredCard[] =>
  rows.map(([name, card]) => ({
    token: tokens[name],
    createdAt: now,
    updatedAt: now,
    storage: 'retained',
    card,
    month: 10,
    year: 2029,
    hasCode: true,
    details: { first_name: 'Test', last_name: 'Cardholder' },
  }))
