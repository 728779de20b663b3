import { encodeGatewayRequest } from '../../authentication/gateway-request.ts'
import { fingerprintTimeoutToken } from '../../authentication/page-answers.ts'

/**
 * The source that a page of the merchant brings back for an action: what the issuer said to the page at this address.
 *
 * @param url - `customer_action.value` of the action
 */
export function ownPageSource(url: string, action: 'fingerprint' | 'challenge', passed: boolean): string {
  if (action === 'fingerprint' && !passed) return fingerprintTimeoutToken(url)
  const answer = JSON.stringify({ transStatus: passed ? 'Y' : 'N' })
  return encodeGatewayRequest({ url, method: 'POST', body: action === 'fingerprint' ? 'threeDSMethodData=' : answer })
}

/**
 * What ProcessOut's page tells the merchant's page when its step is over, as text.
 *
 * Source: github.com/processout/processout.js, `message.ts`, `actionhandler.ts`.
 */
export const ownPageMessage = (source: string): string =>
  JSON.stringify({ namespace: 'processout.checkout', action: 'success', data: source })
