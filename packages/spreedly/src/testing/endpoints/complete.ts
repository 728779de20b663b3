import { isObject, type JsonObject } from '@three-ds/core'
import type { FakeCall, FakeRoute } from '@three-ds/core/testing'
import { invalid, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { saveChanged } from '../state/save-changed.ts'
import { completed } from '../state/standing.ts'
import { ledgerAmount } from './ledger-amount.ts'
import { transactionOf } from './lookup.ts'
import { readObject } from './read-body.ts'
import { outcomeReply } from './reply.ts'

/** Worldpay's `context` stands at the root, or under `transaction`: no source says which, so either is taken. */
function readContext(call: FakeCall): JsonObject | undefined {
  if (call.text === '') return undefined
  const body = readObject(call)
  const under = body['transaction']
  const context = body['context'] ?? (isObject(under) ? under['context'] : undefined)
  if (context === undefined || context === null) return undefined
  if (!isObject(context)) throw new Refused(invalid('context'))
  // It came out of JSON.
  return context as JsonObject
}

/**
 * Moves a pending transaction on. Without an answer of the cardholder a challenge stays pending.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, `trigger-completion`; that a finished transaction is refused: "Handle
 * transaction response".
 */
export const complete =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    const transaction = transactionOf(fake, parameters['transaction_token'])
    if (transaction.standing.state !== 'pending') throw new Refused(refusals.notPending)
    const context = readContext(call)
    fake.ledger.record({ operation: 'complete', ...ledgerAmount(transaction) })
    const next = completed(context === undefined ? transaction : { ...transaction, context })
    return outcomeReply(fake, saveChanged(fake, transaction, next))
  }
