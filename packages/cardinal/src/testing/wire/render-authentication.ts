import { encodeCReq, type JsonObject } from '@three-ds/core'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { brands } from './brands.ts'

/** `xid` of version 2 is the transaction's id as base64. Source: the sample in Verifone's page "Online payments: 3D Secure". */
export const xidOf = ({ transactionId }: StoredAuthentication): string => btoa(transactionId)

/** Did the directory server know the card, so that there are ids of its own? */
export const wasAsked = ({ answer }: StoredAuthentication): boolean => answer.enrolled === 'Y'

/** Where the issuer's page stands: the fake's choice. */
export const acsPath = '/acs/challenge'

/** Where the cardholder is to be asked, while he is. The request for the issuer's page: EMV 3DS 2.2.0, table B.3. */
const challengeOf = (
  { origin }: FakeCardinal,
  { pending, card, ids, windowSize }: StoredAuthentication,
): JsonObject => {
  if (!pending) return { challenge_required: 'N', acs_url: '', payload: '' }
  const payload = encodeCReq({
    messageVersion: card.version,
    threeDSServerTransID: ids.server,
    acsTransID: ids.acs,
    challengeWindowSize: windowSize,
  })
  return { challenge_required: 'Y', acs_url: `${origin}${acsPath}`, payload }
}

/**
 * What is known of an authentication, under the names that lookup, validation and record share, in the words of Verifone's API. What is not known is an empty text, as it is there.
 *
 * Source: Verifone 3D Secure API 3.43.0, lookup response.
 */
export function renderAuthentication(fake: FakeCardinal, authentication: StoredAuthentication): JsonObject {
  const { answer, card, eci, cryptogram, ids, challengeCancel } = authentication
  const asked = wasAsked(authentication)
  return {
    enrolled: answer.enrolled ?? '',
    pares_status: answer.letter ?? '',
    signature_verification: answer.signatureVerification ?? '',
    status_reason: answer.reason ?? '',
    eci_flag: eci ?? '',
    cavv: cryptogram ?? '',
    xid: cryptogram === undefined ? '' : xidOf(authentication),
    error_no: answer.errorNumber,
    error_desc: answer.errorText,
    card_brand: brands[card.scheme],
    threeds_version: asked ? card.version : '',
    ds_transaction_id: asked ? ids.directory : '',
    acs_transaction_id: asked ? ids.acs : '',
    ...challengeOf(fake, authentication),
    ...(challengeCancel === undefined ? {} : { challenge_cancel: challengeCancel }),
  }
}
