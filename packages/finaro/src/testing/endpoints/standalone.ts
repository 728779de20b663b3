import { type ChallengeWindowSize, isObject, type JsonObject } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { standingFor } from '../state/advance.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { type Fields, textAt, valueAt } from '../state/fields.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { renderAuthentication } from '../wire/render-authentication.ts'
import { cardOf } from './card-of.ts'
import { checkStandalone } from './check-standalone.ts'
import { moneyOf } from './money-of.ts'
import { raiseTrouble } from './raise-trouble.ts'
import { readObject, totalOf } from './read-body.ts'
import { reply } from './reply.ts'

function customerOf(fields: Fields): JsonObject {
  const customer = valueAt(fields, 'customer')
  // It came out of JSON.
  return isObject(customer) ? (customer as JsonObject) : {}
}

const windowSizeOf = (fields: Fields): ChallengeWindowSize | undefined =>
  (['01', '02', '03', '04', '05'] as const).find((size) => size === textAt(fields, 'threeDSecure.challengeWindowSize'))

/**
 * 3D Secure Standalone: the issuer begins to authenticate. A card outside the tables of 3-D Secure is refused; that is
 * inferred from the sample of an error.
 *
 * Source: Shift4 API 1.7.57, `/3dsecure/standalone`.
 */
export const standalone =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const fields = readObject(call)
    const invoice = checkStandalone(fields)
    const total = totalOf(fields, invoice)
    const currency = textAt(fields, 'currencyCode') ?? ''
    const amount = moneyOf(total, currency, invoice)
    const card = cardOf(fake, fields, invoice)
    raiseTrouble(card, 'before', invoice)
    raiseTrouble(card, 'after', invoice)
    const { plan } = card.card
    if (plan === undefined) throw new Refused(refusals.cardUnknown, invoice)
    const { actions, end } = plan
    const authentication: StoredAuthentication = {
      trxId: fake.ids.uuid(),
      dsTransId: fake.ids.uuid(),
      createdAt: fake.clock.now(),
      invoice,
      total,
      currency,
      card,
      customer: customerOf(fields),
      completionUrl: textAt(fields, 'completionUrl') ?? '',
      windowSize: windowSizeOf(fields),
      actions,
      standing: standingFor(fake, { card, actions }, end),
    }
    fake.ledger.record({ operation: 'standalone', amount }, authentication.trxId)
    fake.state.saveAuthentication(authentication)
    return reply(renderAuthentication(fake, authentication, 'standalone'))
  }
