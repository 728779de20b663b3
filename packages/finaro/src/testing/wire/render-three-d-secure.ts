import type { JsonObject } from '@three-ds/core'
import type { StoredAuthentication } from '../state/stored-authentication.ts'

/**
 * `threeDSecure` of an answer. A Mastercard has the security level of the seed document's sample, `210`, which by its own table
 * contradicts the indicator 5 beside it: whoever reads the outcome out of it, fails here too.
 *
 * Sources: Shift4 API 1.7.57, samples of `/3dsecure/standalone`; docs.shift4.com, "3D Secure" (seed document), the decoded `j`.
 */
export function renderThreeDSecure({ trxId, dsTransId, card, standing }: StoredAuthentication): JsonObject {
  switch (standing.letter) {
    case 'A':
      return {
        trxId,
        ...(card.card.type === 'MC' ? { securityLevelIndicator: '210' } : {}),
        ...standing.proof,
        programProtocol: '2',
        version: '2.2.0',
        directoryServerTranId: dsTransId,
      }
    case 'D':
      return { trxId, ...(standing.cardholderInfo === undefined ? {} : { cardholderInfo: standing.cardholderInfo }) }
    default:
      return { trxId }
  }
}
