import type { JsonObject } from '@three-ds/core'
import { actionCodes, ucafIndicators } from '../data/issuer-values.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { wasAsked, xidOf } from './render-authentication.ts'

const dropBlank = (members: Readonly<Record<string, string | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  )

function extendedData(authentication: StoredAuthentication): JsonObject {
  const { answer, card, eci, cryptogram, ids, challengeCancel } = authentication
  const asked = wasAsked(authentication)
  return dropBlank({
    Enrolled: answer.enrolled,
    PAResStatus: answer.letter,
    SignatureVerification: answer.signatureVerification,
    ECIFlag: eci,
    CAVV: cryptogram,
    XID: cryptogram === undefined ? undefined : xidOf(authentication),
    UCAFIndicator:
      card.scheme === 'mastercard' && answer.letter !== undefined
        ? (ucafIndicators[answer.letter] ?? ucafIndicators.other)
        : undefined,
    ThreeDSVersion: card.version,
    ThreeDSServerTransactionId: asked ? ids.server : undefined,
    DSTransactionId: asked ? ids.directory : undefined,
    ACSTransactionId: asked ? ids.acs : undefined,
    StatusReason: answer.reason,
    ChallengeCancel: challengeCancel,
  })
}

/**
 * `Payload` of a response JWT after a challenge. `Validated` says that the process went through, not that anybody was
 * authenticated.
 *
 * Source: cardinaldocs.atlassian.net, page 98315; Verifone's page "Online payments: 3D Secure", `payments.validated`.
 */
export function renderResponse(authentication: StoredAuthentication): JsonObject {
  const { answer, transactionId } = authentication
  const actionCode = (answer.letter && actionCodes[answer.letter]) ?? actionCodes.other
  return {
    Validated: actionCode === 'SUCCESS' || actionCode === 'NOACTION',
    Payment: { Type: 'CCA', ProcessorTransactionId: transactionId, ExtendedData: extendedData(authentication) },
    ActionCode: actionCode,
    ErrorNumber: Number(answer.errorNumber),
    ErrorDescription: answer.errorNumber === '0' ? 'Success' : answer.errorText,
  }
}

/** What Songbird reports where Cardinal gave no token. Source: Verifone's page, "Service Level Error". */
export const serviceError: JsonObject = {
  Validated: false,
  ErrorNumber: 1000,
  ErrorDescription: 'The request could not be processed.',
  ActionCode: 'ERROR',
  Payment: {},
}
