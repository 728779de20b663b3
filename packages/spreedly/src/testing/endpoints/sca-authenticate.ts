import type { FakeRoute } from '@three-ds/core/testing'
import { blank, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { amountOf, textOf } from '../state/fields.ts'
import { makeToken } from '../state/make-token.ts'
import { newTransaction } from '../state/new-transaction.ts'
import { runSca } from '../state/run-sca.ts'
import { afterSca } from '../state/standing.ts'
import { ledgerAmount } from './ledger-amount.ts'
import { cardOf } from './lookup.ts'
import { readUnder } from './read-body.ts'
import { shown } from './reply.ts'

/** 3DS2 Global, stand-alone: 201, also where the authentication failed. Source: developer.spreedly.com/reference/authenticate. */
export const scaAuthenticate =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    const providerKey = parameters['sca_provider_key'] ?? ''
    if (providerKey !== fake.scaProviderKey) throw new Refused(refusals.noSuchScaProvider)
    const fields = readUnder('transaction', call)
    const cardToken = textOf(fields, 'payment_method_token')
    if (cardToken === undefined) throw new Refused(refusals.noPaymentMethod)
    const card = cardOf(fake, cardToken)
    if (textOf(fields, 'browser_info') === undefined) throw new Refused(blank('browser_info'))
    const amount = amountOf(fields)
    const currency = textOf(fields, 'currency_code')
    const token = makeToken(fake.ids)
    const sca = runSca({ token, providerKey, scheme: card.card.type, amount, currency, parameters: fields }, fake.ids)
    const facts = { type: 'Sca::Authentication', fields, card, sca, amount, currency } as const
    const asked = newTransaction(fake, { ...facts, standing: { state: 'succeeded' } }, token)
    const transaction = { ...asked, standing: afterSca(asked) }
    fake.ledger.record({ operation: 'scaAuthenticate', ...ledgerAmount(transaction) }, token)
    fake.state.save(transaction)
    return { status: 201, json: { transaction: shown(fake, transaction) } }
  }
