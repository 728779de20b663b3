import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { objectOf } from '../state/fields.ts'
import { newTransaction } from '../state/new-transaction.ts'
import type { StoredCard } from '../state/stored-card.ts'
import type { Standing, StoredTransaction, TransactionType } from '../state/stored-transaction.ts'
import { renderPaymentMethod } from '../wire/render-payment-method.ts'
import { cardOf } from './lookup.ts'
import { readUnder } from './read-body.ts'
import { outcomeReply } from './reply.ts'
import { toStoredCard } from './store-card.ts'

/** Files what happened to a card, and keeps the card. */
function file(
  fake: FakeSpreedly,
  operation: string,
  type: TransactionType,
  card: StoredCard,
  standing: Standing = { state: 'succeeded' },
): StoredTransaction {
  const transaction = newTransaction(fake, { type, fields: {}, standing, card })
  fake.state.saveCard(card)
  fake.ledger.record({ operation })
  fake.state.save(transaction)
  return transaction
}

/** Puts a card into the vault. */
export const createPaymentMethod =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call) => {
    const fields = readUnder('payment_method', call)
    const creditCard = objectOf(fields, 'credit_card')
    if (creditCard === undefined) throw new Refused(refusals.noPaymentMethod)
    const card = toStoredCard(fake, creditCard, fields)
    return outcomeReply(fake, file(fake, 'createPaymentMethod', 'AddPaymentMethod', card), 201)
  }

/** Reads a card. */
export const showPaymentMethod =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => ({
    status: 200,
    json: { payment_method: renderPaymentMethod(cardOf(fake, parameters['payment_method_token'])) },
  })

/** Keeps a card. A redacted one is gone. */
export const retainPaymentMethod =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    const card = cardOf(fake, parameters['payment_method_token'])
    const isGone = card.storage === 'redacted'
    const kept: StoredCard = isGone ? card : { ...card, storage: 'retained', updatedAt: fake.clock.now() }
    const standing: Standing = isGone ? { state: 'failed', failure: 'redacted' } : { state: 'succeeded' }
    return outcomeReply(fake, file(fake, 'retainPaymentMethod', 'RetainPaymentMethod', kept, standing))
  }

/** Forgets a card's number. */
export const redactPaymentMethod =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    const card = cardOf(fake, parameters['payment_method_token'])
    const redacted: StoredCard = { ...card, storage: 'redacted', updatedAt: fake.clock.now() }
    return outcomeReply(fake, file(fake, 'redactPaymentMethod', 'RedactPaymentMethod', redacted))
  }
