import type { JsonObject } from '@three-ds/core'
import { toDateTime } from '../../date-time.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { invoiceBack } from './invoice-back.ts'
import { pageOf } from './issuer-pages.ts'
import { renderCard } from './render-card.ts'
import { renderThreeDSecure } from './render-three-d-secure.ts'
import { merchant, server } from './server.ts'
import { standingWords } from './standing-words.ts'

/**
 * What standalone and completion answer. A challenge right after standalone comes without `threeDSecure`, one after a
 * completion with it, as in Shift4's samples.
 *
 * Source: Shift4 API 1.7.57, samples of `/3dsecure/standalone` and `/3dsecure/completion`.
 */
export function renderAuthentication(
  { origin, clock }: Pick<FakeFinaro, 'origin' | 'clock'>,
  authentication: StoredAuthentication,
  operation: 'standalone' | 'completion',
): JsonObject {
  const { standing, trxId, invoice, total, currency, card, customer } = authentication
  const page = pageOf(standing.letter)
  const isBare = operation === 'standalone' && standing.letter === 'G'
  return {
    dateTime: toDateTime(clock.now()),
    amount: { total },
    currencyCode: currency,
    card: renderCard(card),
    customer,
    merchant,
    transaction: { authSource: 'A', invoice: invoiceBack(invoice), ...standingWords(standing) },
    ...(isBare ? {} : { threeDSecure: renderThreeDSecure(authentication) }),
    ...(page === undefined ? {} : { redirectUrl: `${origin}${page}${trxId}` }),
    server,
  }
}
