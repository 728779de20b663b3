import type { Resolver } from '../graphql/graphql-api.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { type Fields, textAt } from '../state/fields.ts'
import type { AppSessionState, StoredAppSession } from '../state/stored-app-session.ts'
import { authenticationError } from './authentication-errors.ts'
import { sessionAnswer, sessionRefusal } from './session-answer.ts'

type SessionType = StoredAppSession['type']

const isClosed = ({ state }: StoredAppSession): boolean => state === 'RESOLVED' || state === 'REJECTED'

const sessionOf = ({ state }: FakeShopify, type: SessionType, given: Fields): StoredAppSession | undefined => {
  const found = state.appSessions.get(textAt(given, 'id') ?? '')
  return found?.type === type ? found : undefined
}

function save(fake: FakeShopify, session: StoredAppSession) {
  fake.state.appSessions.save(session)
  return sessionAnswer(fake, session)
}

const notFound = (type: SessionType, code = 'PAYMENT_SESSION_NOT_FOUND') =>
  sessionRefusal(type, code, ['id'], 'Session not found.')

const wrongTime = (type: SessionType, code = 'INVALID_STATE_TRANSITION') =>
  sessionRefusal(type, code, ['id'], 'The state transition is invalid.')

/** Absolute, https, with a host, without user. Source: shopify.dev/docs/api/payments-apps, 2026-10, `redirectUrl`. */
function isRedirectUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return protocol === 'https:' && username === '' && password === ''
}

/** The buyer is to go to the app's page. Asked twice, it is done once. */
export const redirectSession =
  (type: SessionType): Resolver =>
  (fake, given) => {
    const session = sessionOf(fake, type, given)
    if (session === undefined) return notFound(type)
    if (!session.card) {
      return sessionRefusal(type, 'REDIRECT_NOT_SUPPORTED_FOR_OFFSITE', ['id'], 'Redirect is not expected here.')
    }
    if (!isRedirectUrl(textAt(given, 'redirectUrl') ?? '')) {
      return sessionRefusal(type, 'INVALID_STATE_TRANSITION', ['redirectUrl'], 'The address is not valid.')
    }
    if (session.state !== 'PROCESSING' && session.state !== 'REDIRECTING') return wrongTime(type)
    return save(fake, { ...session, state: 'REDIRECTING', redirected: true })
  }

/** Shopify is to confirm the payment: its answer is posted to the app. */
export const confirmSession: Resolver = (fake, given) => {
  const type = 'PaymentSession'
  const session = sessionOf(fake, type, given)
  if (session === undefined) return notFound(type)
  if (session.state !== 'REDIRECTING' && session.state !== 'CONFIRMING') return wrongTime(type)
  return save(fake, { ...session, state: 'CONFIRMING' })
}

/** The payment takes longer, which a card's cannot. */
export const pendingSession: Resolver = (fake, given) => {
  const type = 'PaymentSession'
  const session = sessionOf(fake, type, given)
  if (session === undefined) return notFound(type, 'NOT_FOUND')
  if (session.card) {
    return sessionRefusal(type, 'UNSUPPORTED_PAYMENT_METHOD', ['id'], 'Pending is not supported for cards.')
  }
  if (isClosed(session)) return wrongTime(type, 'PENDING_INVALID_STATE')
  const until = Date.parse(textAt(given, 'pendingExpiresAt') ?? '')
  if (!(until > fake.clock.now())) {
    return sessionRefusal(type, 'EXPIRED_PENDING_EXPIRES_AT', ['pendingExpiresAt'], 'This time has passed.')
  }
  return save(fake, { ...session, state: 'PENDING' })
}

/**
 * The app has decided. The same decision again changes nothing, the other one fails. Money has moved at the app's gateway, so the
 * ledger has an entry here, and no charge.
 *
 * Source: shopify.dev/docs/api/payments-apps, `paymentSessionResolve` and `paymentSessionReject`.
 */
export const closeSession =
  (type: SessionType, state: Extract<AppSessionState, 'RESOLVED' | 'REJECTED'>, operation: string): Resolver =>
  (fake, given) => {
    const session = sessionOf(fake, type, given)
    if (session === undefined) return notFound(type)
    if (session.state === state) return sessionAnswer(fake, session)
    if (isClosed(session)) return wrongTime(type)
    const problem = authenticationError(session, given)
    if (problem !== undefined) return sessionRefusal(type, 'INVALID', ['authentication'], problem)
    fake.ledger.record({ operation, amount: session.money }, session.id)
    return save(fake, { ...session, state })
  }
