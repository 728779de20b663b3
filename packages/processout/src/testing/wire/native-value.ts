import { decodeBase64, encodeBase64, isObject } from '@three-ds/core'
import type { ThreeDSPlan } from '../data/test-cards.ts'
import type { StoredThreeDS } from '../state/stored-transaction.ts'

/** What the SDK of an app is told, by action. Keys and signatures are the fake's: no SDK would take them. */
function fieldsOf({ serverTransId, dsTransId }: StoredThreeDS, action: ThreeDSPlan['actions'][number]) {
  return action === 'fingerprint'
    ? {
        directoryServerID: 'A000000003',
        directoryServerPublicKey: 'fake',
        threeDSServerTransID: serverTransId,
        messageVersion: '2.2.0',
      }
    : {
        // The fake's issuer has no id of its own for the transaction.
        acsTransID: dsTransId,
        acsReferenceNumber: 'fake',
        acsSignedContent: 'fake',
        threeDSServerTransID: serverTransId,
      }
}

/**
 * `value` of `fingerprint-mobile` and `challenge-mobile`: base64 of JSON.
 *
 * Source: processout/processout-android, `DefaultCustomerActionsService.kt`.
 */
export const nativeValue = (threeDS: StoredThreeDS, action: ThreeDSPlan['actions'][number]): string =>
  encodeBase64(new TextEncoder().encode(JSON.stringify(fieldsOf(threeDS, action))), {
    alphabet: 'base64',
    padding: true,
  })

/** Which 3-D Secure such a value is about: its server transaction id. */
export function serverTransIdIn(value: string): string | undefined {
  const bytes = decodeBase64(value)
  if (bytes === undefined) return undefined
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const id = isObject(told) ? told['threeDSServerTransID'] : undefined
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
