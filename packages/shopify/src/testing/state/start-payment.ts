import type { Money } from '@three-ds/core'
import { apiVersions } from '../data/api-versions.ts'
import type { PaymentEnd, TestSession } from '../data/test-sessions.ts'
import { isOlder } from '../version/compare-versions.ts'
import type { FakeShopify } from './fake-shopify.ts'
import { makeNumber } from './make-id.ts'
import { isCharged, type PaymentKind, type StoredPayment } from './stored-payment.ts'

/** A payment that a client asks for. */
export interface PaymentIntent {
  /** The client's method, for the ledger. */
  readonly operation: string
  readonly kind: PaymentKind
  readonly purchaseId: string
  /** The client's key. */
  readonly key: string
  readonly session: TestSession
  readonly money: Money
  /** The API version that answers. */
  readonly version: string
}

/**
 * What comes of a payment that nobody has to go to a page for. Where a page is needed and the API version has none to name, the
 * authentication is an error; a payment through Cardinal is charged all the same.
 *
 * Source: Shopify, "Authenticating payments with 3D Secure" (seed document), "Handling non-compliant API versions".
 */
function endWithoutPage({ challenge, cardinal, end }: TestSession): PaymentEnd {
  if (challenge !== true) return end
  return cardinal === true ? 'paid' : 'error'
}

/** A new payment. It charges again where it is asked again: the client's key is looked for before. */
export function startPayment(
  { state, ledger, ids, clock }: FakeShopify,
  { operation, version, ...intent }: PaymentIntent,
): StoredPayment {
  const { session, money } = intent
  const knowsRedirects = !isOlder(version, apiVersions.redirects)
  const waits = session.challenge === true && knowsRedirects
  const pollsLeft = session.polls ?? 1
  const payment: StoredPayment = {
    ...intent,
    id: makeNumber(ids),
    createdAt: clock.now(),
    knowsRedirects,
    pollsLeft,
    ...(pollsLeft === 0 && !waits ? { endedAt: clock.now() } : {}),
    waits,
    end: waits ? session.end : endWithoutPage(session),
  }
  ledger.record({ operation, amount: money }, payment.id)
  state.payments.save(payment)
  state.begun.add(payment.id, payment.createdAt)
  if (!waits && isCharged(payment.end)) ledger.charge(payment.id)
  return payment
}
