import { encodeGatewayRequest } from './gateway-request.ts'

/**
 * The source that says: the fingerprint at this address did not end within ten seconds. A page of your own sends it
 * with the next pass; the flow does so by itself.
 *
 * Source: github.com/processout/processout.js, `actionhandler.ts`.
 *
 * @param url - `customer_action.value` of the action `fingerprint`
 * @example
 * ```ts
 * import { decodeGatewayRequest, fingerprintTimeoutToken } from '@three-ds/processout'
 *
 * const token = fingerprintTimeoutToken('https://checkout.processout.com/fingerprint')
 * console.log(decodeGatewayRequest(token).body) // threeDSMethodData={"threeDS2FingerprintTimeout":true}
 * ```
 */
export const fingerprintTimeoutToken = (url: string): string =>
  encodeGatewayRequest({
    url,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'threeDSMethodData={"threeDS2FingerprintTimeout":true}',
  })

/**
 * The source that tells how a challenge in a native app ended (`challenge-mobile`).
 *
 * Source: github.com/processout/processout-android, `DefaultCustomerActionsService.kt`.
 *
 * @example
 * ```ts
 * import { decodeGatewayRequest, mobileChallengeToken } from '@three-ds/processout'
 *
 * console.log(decodeGatewayRequest(mobileChallengeToken(true)).body) // {"transStatus":"Y"}
 * ```
 */
export const mobileChallengeToken = (succeeded: boolean): string =>
  encodeGatewayRequest({ body: JSON.stringify({ transStatus: succeeded ? 'Y' : 'N' }) })

/** What a native 3-D Secure SDK gives for `fingerprint-mobile`. */
export interface ProcessOutMobileFingerprint {
  readonly sdkAppID: string
  readonly sdkEncData: string
  readonly sdkEphemPubKey: {
    readonly crv: string
    readonly kty: string
    readonly x: string
    readonly y: string
  }
  readonly sdkReferenceNumber: string
  readonly sdkTransID: string
}

/**
 * The source that carries what a native SDK found out (`fingerprint-mobile`).
 *
 * Source: github.com/processout/processout-android, `DefaultCustomerActionsService.kt`.
 */
export const mobileFingerprintToken = (fingerprint: ProcessOutMobileFingerprint): string =>
  encodeGatewayRequest({ body: JSON.stringify({ deviceChannel: 'app', ...fingerprint }) })
