import { isCurrency } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { amountTriggers } from '../data/amount-triggers.ts'
import { authenticationWords } from '../data/authentication-words.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { amountOf, type Fields, objectOf, textOf } from '../state/fields.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { checkAuthentication, type HandedOver } from './check-authentication.ts'
import { namedCard } from './named-card.ts'
import { readBody } from './read-body.ts'

/** What the host decides: what does not fit together first, then what the amount asks for. */
function standingOf(fake: FakeCardinal, handed: HandedOver): StoredPayment['standing'] {
  const { amount } = handed
  const doubt = checkAuthentication(fake, handed)
  if (doubt !== undefined) return { state: 'declined', decline: doubt }
  if (amount === amountTriggers.declined) return { state: 'declined', decline: 'byAmount' }
  if (amount === amountTriggers.softDeclined) return { state: 'declined', decline: 'authenticationWanted' }
  return { state: 'authorized', amount: amount === amountTriggers.partial ? amount / 2 : amount }
}

/** Words of the authentication that are on no list. What is absent is none. */
function unknownWords(fields: Fields): readonly string[] {
  const authentication = objectOf(fields, 'threed_authentication') ?? {}
  return Object.entries(authenticationWords)
    .filter(([name, words]) => authentication[name] !== undefined && !words.includes(String(authentication[name])))
    .map(([name]) => `threed_authentication.${name}`)
}

function checkFields(fields: Fields, { paymentContractId }: FakeCardinal): void {
  const wrong = [
    ...(amountOf(fields) === undefined ? ['amount'] : []),
    ...(isCurrency(textOf(fields, 'currency_code') ?? '') ? [] : ['currency_code']),
    ...(textOf(fields, 'payment_provider_contract') === paymentContractId ? [] : ['payment_provider_contract']),
    ...unknownWords(fields),
  ]
  if (wrong.length > 0) throw new Refused(refusals.invalidFields, wrong)
}

/**
 * A card payment. It is a new one each time it is asked for: nobody keeps an idempotency key here.
 *
 * Source: Verifone eCommerce API 2.38.1, `POST /v2/transactions/card`; that a decline is answered like a success is inferred.
 */
export const cardPayment =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  (call) => {
    const fields = readBody(call)
    checkFields(fields, fake)
    const card = namedCard(fake, fields)
    const amount = amountOf(fields) ?? 0
    const currency = textOf(fields, 'currency_code') ?? ''
    const authentication = objectOf(fields, 'threed_authentication') ?? {}
    const payment: StoredPayment = {
      id: fake.ids.uuid(),
      createdAt: fake.clock.now(),
      merchantReference: textOf(fields, 'merchant_reference') ?? '',
      amount,
      currency,
      card,
      authentication,
      reservedOnly: fields['capture_now'] === false,
      standing: standingOf(fake, { card, amount, currency, authentication }),
    }
    fake.ledger.record({ operation: 'createCardPayment', amount: { minorUnits: amount, currency } }, payment.id)
    fake.state.savePayment(payment)
    return { status: 201, json: renderPayment(fake, payment) }
  }
