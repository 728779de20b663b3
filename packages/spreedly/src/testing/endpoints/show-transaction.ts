import type { FakeRoute } from '@three-ds/core/testing'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { transactionOf } from './lookup.ts'
import { shown } from './reply.ts'

/** Reads a transaction: 200, however it ended. */
export const showTransaction =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => ({
    status: 200,
    json: { transaction: shown(fake, transactionOf(fake, parameters['transaction_token'])) },
  })

/** Has Spreedly ask the gateway: this one never has anything new. Source: developer.spreedly.com/reference (update a transaction). */
export const updateTransaction =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    const transaction = shown(fake, transactionOf(fake, parameters['transaction_token']))
    return { status: 200, json: { transaction: { ...transaction, original_transaction_updated: false } } }
  }
