import type { FakeRoute } from '@three-ds/core/testing'
import { invalid } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { leftOf } from '../state/balance.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { amountOf, type Fields, textOf } from '../state/fields.ts'
import { makeGatewayId, newTransaction } from '../state/new-transaction.ts'
import type { Standing, StoredTransaction } from '../state/stored-transaction.ts'
import { ledgerAmount } from './ledger-amount.ts'
import { transactionOf } from './lookup.ts'
import { readUnderIfAny } from './read-body.ts'
import { outcomeReply } from './reply.ts'

/** The calls that refer to an earlier payment, and under which type they are filed. */
export const referenceTypes = { capture: 'Capture', void: 'Void', credit: 'Credit' } as const

/** Without an amount it is about all that is left. */
function amountAsked(fields: Fields, left: number | undefined, parent: StoredTransaction): number {
  if (fields['amount'] === undefined) return left ?? parent.amount ?? 0
  const asked = amountOf(fields)
  if (asked === undefined) throw new Refused(invalid('amount'))
  return asked
}

function standingFor(left: number | undefined, amount: number, fields: Fields, parent: StoredTransaction): Standing {
  const currency = textOf(fields, 'currency_code') ?? parent.currency
  if (left === undefined || currency !== parent.currency) return { state: 'failed', failure: 'notPossible' }
  return amount > left || left === 0 ? { state: 'failed', failure: 'tooMuch' } : { state: 'succeeded' }
}

/** News of it goes where the news of its parent went. */
function callbackOf(fields: Fields, parent: StoredTransaction): Fields {
  const callback_url = fields['callback_url'] ?? parent.fields['callback_url']
  if (callback_url === undefined) return {}
  return { callback_url, callback_format: fields['callback_format'] ?? parent.fields['callback_format'] }
}

/** Captures, voids or credits. Asking for too much makes a transaction that failed, as a decline does. */
export const refer =
  (fake: FakeSpreedly, operation: keyof typeof referenceTypes): FakeRoute['handle'] =>
  (call, parameters) => {
    const parent = transactionOf(fake, parameters['transaction_token'])
    const fields = readUnderIfAny('transaction', call)
    const type = referenceTypes[operation]
    const left = leftOf(parent, type, fake.state.childrenOf(parent.token))
    const amount = amountAsked(type === 'Void' ? {} : fields, left, parent)
    const transaction = newTransaction(fake, {
      type,
      fields: { ...fields, ...callbackOf(fields, parent) },
      standing: standingFor(left, amount, fields, parent),
      amount,
      currency: parent.currency,
      gatewayTransactionId: makeGatewayId(fake),
      parent: parent.token,
      card: parent.card,
    })
    fake.ledger.record({ operation, ...ledgerAmount(transaction) }, transaction.token)
    fake.state.save(transaction)
    return outcomeReply(fake, transaction)
  }
