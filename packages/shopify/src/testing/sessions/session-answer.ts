import type { JsonObject } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import type { AppSessionState, StoredAppSession } from '../state/stored-app-session.ts'

/** A member of a union of states is named after the code: `PaymentSessionStateResolved`. */
const stateNames: Readonly<Record<AppSessionState, string>> = {
  PROCESSING: 'StateProcessing',
  REDIRECTING: 'StateRedirecting',
  CONFIRMING: 'StateConfirming',
  PENDING: 'StatePending',
  RESOLVED: 'StateResolved',
  REJECTED: 'StateRejected',
}

/** Where the app sends the buyer once it is done: back into the checkout. */
function nextActionOf({ origin }: FakeShopify, { type, state, key }: StoredAppSession): JsonObject | null {
  if (state !== 'RESOLVED' && state !== 'REJECTED' && state !== 'PENDING') return null
  const context = { __typename: `${type}ActionsRedirect`, redirectUrl: `${origin}/checkouts/back/${key}` }
  return { __typename: `${type}NextAction`, action: 'REDIRECT', context }
}

/** A session. Source: shopify.dev/docs/api/payments-apps, objects `PaymentSession` and `PaymentSessionNextAction`. */
const renderSession = (fake: FakeShopify, session: StoredAppSession): JsonObject => ({
  __typename: session.type,
  id: session.id,
  state: {
    __typename: `${session.type}${stateNames[session.state]}`,
    __implements: `${session.type}State`,
    code: session.state,
  },
  nextAction: nextActionOf(fake, session),
})

const nameOf = (type: StoredAppSession['type']) =>
  type === 'PaymentSession' ? 'paymentSession' : 'verificationSession'

/** The session is what it is now. */
export const sessionAnswer = (fake: FakeShopify, session: StoredAppSession): JsonObject => ({
  [nameOf(session.type)]: renderSession(fake, session),
  userErrors: [],
})

/** Why a mutation is refused. Resolving and rejecting have no codes: what is asked for of them is not there. */
export const sessionRefusal = (
  type: StoredAppSession['type'],
  code: string,
  field: readonly string[],
  message: string,
): JsonObject => ({ [nameOf(type)]: null, userErrors: [{ code, field, message }] })
