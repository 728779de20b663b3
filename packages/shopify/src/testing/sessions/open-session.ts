import { fromDecimal } from '@three-ds/core'
import { scenarioAmount } from '../data/scenarios.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { gid, makeToken } from '../state/make-id.ts'
import type { StoredAppSession } from '../state/stored-app-session.ts'

/** What a session is about; nothing has to be told. */
export interface OpenSessionOptions {
  /** A verification checks a card and takes no money. A payment by default. */
  readonly type?: 'payment' | 'verification'
  readonly kind?: 'sale' | 'authorization'
  /** Text in major units, 49.99 by default, and its currency, EUR by default. */
  readonly amount?: string
  readonly currency?: string
  /** A card pays, by default; otherwise a method of the app's own, which knows no redirect. */
  readonly method?: 'card' | 'offsite'
  /** What Shopify answers when it is asked to confirm. True by default. */
  readonly confirms?: boolean
  /** The buyer tries again: the group of an earlier session. */
  readonly group?: string
  /** A test payment, by default. */
  readonly test?: boolean
}

/**
 * A new session for the app, as a checkout opens it.
 *
 * @throws ThreeDSError `invalid-input` for an amount that is none
 */
export function openSession({ ids, clock, state }: FakeShopify, options: OpenSessionOptions): StoredAppSession {
  const type = options.type === 'verification' ? 'VerificationSession' : 'PaymentSession'
  const key = makeToken(ids)
  const session: StoredAppSession = {
    id: gid(type, key),
    type,
    key,
    group: options.group ?? makeToken(ids),
    kind: options.kind ?? 'sale',
    money: fromDecimal(options.amount ?? scenarioAmount.amount, options.currency ?? scenarioAmount.currency),
    test: options.test ?? true,
    card: options.method !== 'offsite',
    createdAt: clock.now(),
    state: 'PROCESSING',
    redirected: false,
    confirms: options.confirms ?? true,
    confirmationPosted: false,
  }
  state.appSessions.save(session)
  return session
}
