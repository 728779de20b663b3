import { type Fields, objectAt } from '../state/fields.ts'
import type { StoredAppSession } from '../state/stored-app-session.ts'

/** Source: shopify.dev/docs/api/payments-apps, `transStatusReason`. */
const reasonForm = /^(?:0[1-9]|1[0-9]|2[0-6]|[89][0-9])$/

const needReason: ReadonlySet<unknown> = new Set(['N', 'U', 'R'])

/** What is wrong with the data of an authentication; nothing where they fit together. */
function dataError({
  authenticationFlow,
  transStatus,
  transStatusReason: reason,
  chargebackLiability,
}: Fields): string | undefined {
  if (authenticationFlow === 'CHALLENGE' && transStatus === 'I') return 'A challenge cannot end with I.'
  const isFailed = transStatus === 'N' || transStatus === 'R'
  if (chargebackLiability === 'UNKNOWN' && isFailed) return 'Liability cannot be unknown here.'
  if (reason === undefined || reason === null) return needReason.has(transStatus) ? 'A reason is missing.' : undefined
  return typeof reason === 'string' && reasonForm.test(reason) ? undefined : 'The reason is none.'
}

/**
 * What is wrong with the `authentication` of a session that is to be resolved or rejected: it is there if and only if a redirect
 * was asked for and a card pays, holds one of two things, and its data fit together.
 *
 * Source: shopify.dev/docs/api/payments-apps, `PaymentSessionThreeDSecureAuthentication` and its data. The words are the fake's.
 */
export function authenticationError({ redirected, card }: StoredAppSession, given: Fields): string | undefined {
  const authentication = objectAt(given, 'authentication')
  const isExpected = redirected && card
  if (authentication === undefined) return isExpected ? 'Authentication is missing.' : undefined
  if (!isExpected) return 'Authentication was not asked for.'
  const data = objectAt(authentication, 'authenticationData')
  const partnerError = authentication['partnerError'] ?? undefined
  if ((data === undefined) === (partnerError === undefined)) return 'Exactly one of two is needed.'
  return data === undefined ? undefined : dataError(data)
}
