import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { amountOf, type Fields, objectOf, textOf } from '../state/fields.ts'
import { makeToken } from '../state/make-token.ts'
import { makeGatewayId, newTransaction } from '../state/new-transaction.ts'
import { planPayment } from '../state/plan-payment.ts'
import { runSca } from '../state/run-sca.ts'
import { afterSca } from '../state/standing.ts'
import type { StoredCard } from '../state/stored-card.ts'
import type { StoredSca } from '../state/stored-sca.ts'
import type { StoredTransaction, TransactionType } from '../state/stored-transaction.ts'
import { transactionOf } from './lookup.ts'
import { namedCard } from './store-card.ts'

/** An authentication that stands alone already, and the card that it was for. @throws Refused `noSuchTransaction` */
function finishedSca(fake: FakeSpreedly, fields: Fields): Pick<StoredTransaction, 'sca' | 'card'> | undefined {
  const token = textOf(fields, 'sca_authentication_token')
  if (token === undefined) return undefined
  const { sca, card } = transactionOf(fake, token)
  if (sca === undefined || card === undefined) throw new Refused(refusals.noSuchTransaction)
  return { sca, card }
}

function newSca(fake: FakeSpreedly, fields: Fields, card: StoredCard): StoredSca | undefined {
  const providerKey = textOf(fields, 'sca_provider_key')
  if (providerKey === undefined) return undefined
  const question = {
    token: makeToken(fake.ids),
    providerKey,
    scheme: card.card.type,
    amount: amountOf(fields),
    currency: textOf(fields, 'currency_code'),
    parameters: objectOf(fields, 'sca_authentication_parameters') ?? {},
  }
  return runSca(question, fake.ids)
}

/**
 * Files a payment: authenticates where Spreedly does, and lets the test gateway decide.
 *
 * @throws Refused for a card or an authentication that does not exist
 */
export function fileCharge(fake: FakeSpreedly, type: TransactionType, fields: Fields): StoredTransaction {
  const finished = finishedSca(fake, fields)
  const card = finished?.card ?? namedCard(fake, fields)
  const sca = card.storage === 'redacted' ? undefined : (finished?.sca ?? newSca(fake, fields, card))
  const filed = newTransaction(fake, {
    type,
    fields: withoutCard(fields),
    card,
    sca,
    amount: amountOf(fields),
    currency: textOf(fields, 'currency_code'),
    gatewayTransactionId: makeGatewayId(fake),
    ...planPayment(fields, card),
  })
  return sca === undefined ? filed : { ...filed, standing: standingAfter(filed, sca) }
}

/** A stand-alone challenge that nobody has answered yet authenticates nobody. */
const standingAfter = (filed: StoredTransaction, sca: StoredSca): StoredTransaction['standing'] =>
  sca.state === 'pending' && textOf(filed.fields, 'sca_authentication_token') !== undefined
    ? { state: 'failed', failure: 'scaFailed' }
    : afterSca(filed)

/** Card data sent along is not kept; that there was some is. */
const withoutCard = (fields: Fields): Fields => ('credit_card' in fields ? { ...fields, credit_card: true } : fields)
