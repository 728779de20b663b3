import type { JsonObject } from '@three-ds/core'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredCard } from '../state/stored-card.ts'
import { fieldsOf } from '../state/stored-invoice.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { decimal } from './decimal.ts'
import { renderOperations } from './render-operations.ts'
import { renderThreeDS } from './render-three-ds.ts'

/** What of a card may be told. Source: processout/processout-node, `card.ts`. */
const renderCard = ({ id, card }: StoredCard): JsonObject => ({
  id,
  scheme: card.scheme,
  iin: card.number.slice(0, 6),
  last_4_digits: card.number.slice(-4),
})

const check = (fails: true | undefined): string => (fails === true ? 'failed' : 'passed')

/**
 * A transaction. Its project is named without `test-`, as in the seed document.
 *
 * Source: docs.processout.com/reference, samples of authorizing an invoice and of fetching a transaction.
 *
 * @param expands - with what was done for it
 */
export function renderTransaction(
  { projectId, state }: FakeProcessOut,
  transaction: StoredTransaction,
  expands: boolean,
): JsonObject {
  const { id, intent, status, errorCode, threeDS, createdAt, authorized, captured, refunded } = transaction
  const { currency, minorUnits } = intent.money
  const { card } = intent.card
  const fields = fieldsOf(state.invoices.get(intent.invoiceId))
  const isToken = intent.source.startsWith('tok_')
  return {
    id,
    project_id: projectId.replace(/^test-/, ''),
    customer_id: fields['customer_id'] ?? null,
    invoice_id: intent.invoiceId,
    token_id: isToken ? intent.source : null,
    card_id: intent.card.id,
    card: renderCard(intent.card),
    name: fields['name'] ?? null,
    metadata: fields['metadata'] ?? {},
    operations: expands ? renderOperations(transaction) : null,
    amount: decimal(minorUnits, currency),
    currency,
    authorized_amount: decimal(authorized, currency),
    captured_amount: decimal(captured, currency),
    refunded_amount: decimal(refunded, currency),
    available_amount: decimal(captured - refunded, currency),
    authorized: authorized > 0,
    captured: captured > 0,
    refunded: refunded > 0,
    voided: status === 'voided',
    status,
    error_code: errorCode ?? null,
    error_message: errorCode === undefined ? null : 'The payment has failed.',
    recommendation_code: errorCode === undefined ? null : (card.recommendation ?? null),
    three_d_s: threeDS === undefined ? null : renderThreeDS(threeDS),
    eci: threeDS?.eci ?? null,
    payment_type: 'card',
    gateway_name: 'sandbox',
    cvc_check: check(card.cvcFails),
    avs_check: check(card.avsFails),
    sandbox: true,
    created_at: new Date(createdAt).toISOString(),
  }
}
