import type { FakeRoute } from '@three-ds/core/testing'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { storageAfter } from '../state/storage-after.ts'
import type { TransactionType } from '../state/stored-transaction.ts'
import { checkPayment } from './check-payment.ts'
import { fileCharge } from './file-charge.ts'
import { ledgerAmount } from './ledger-amount.ts'
import { requireGateway } from './lookup.ts'
import { readUnder } from './read-body.ts'
import { outcomeReply } from './reply.ts'

/** The calls that file a payment, and under which type. */
export const chargeTypes = {
  purchase: 'Purchase',
  authorize: 'Authorization',
  verify: 'Verification',
} as const satisfies Readonly<Record<string, TransactionType>>

/** Authorize, purchase or verify. */
export const charge =
  (fake: FakeSpreedly, operation: keyof typeof chargeTypes): FakeRoute['handle'] =>
  (call, parameters) => {
    requireGateway(fake, parameters['gateway_token'])
    const fields = readUnder('transaction', call)
    checkPayment(fake, fields, operation !== 'verify')
    const transaction = storageAfter(fileCharge(fake, chargeTypes[operation], fields))
    if (transaction.card !== undefined) fake.state.saveCard(transaction.card)
    fake.ledger.record({ operation, ...ledgerAmount(transaction) }, transaction.token)
    fake.state.save(transaction)
    return outcomeReply(fake, transaction)
  }
