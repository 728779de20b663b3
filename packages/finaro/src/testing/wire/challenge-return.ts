import { encodeBase64, type JsonObject } from '@three-ds/core'
import { toDateTime } from '../../date-time.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { renderCard } from './render-card.ts'
import { renderThreeDSecure } from './render-three-d-secure.ts'
import { server } from './server.ts'
import { standingWords } from './standing-words.ts'

/**
 * The envelope that `j` carries. The invoice is as it was sent, and the merchant and the customer are left out, as in the seed
 * document.
 */
const envelope = ({ clock }: Pick<FakeFinaro, 'clock'>, authentication: StoredAuthentication): JsonObject => ({
  result: [
    {
      dateTime: toDateTime(clock.now()),
      currencyCode: authentication.currency,
      card: renderCard(authentication.card),
      amount: { total: authentication.total },
      transaction: { invoice: authentication.invoice, ...standingWords(authentication.standing), authSource: 'F' },
      threeDSecure: renderThreeDSecure(authentication),
      server,
    },
  ],
})

/**
 * Where the cardholder comes back to: the merchant's `completionUrl`, everything in its query kept, with `j`: the envelope as
 * JSON in standard base64 with its padding, percent-encoded.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document).
 */
export function returnAddress(fake: Pick<FakeFinaro, 'clock'>, authentication: StoredAuthentication): string {
  const bytes = new TextEncoder().encode(JSON.stringify(envelope(fake, authentication)))
  const url = new URL(authentication.completionUrl)
  url.searchParams.set('j', encodeBase64(bytes, { alphabet: 'base64', padding: true }))
  return url.href
}
