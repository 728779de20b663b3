import { type AuthenticationStep, type CallbackReceiver, decodeThreeDSMethodData } from '@three-ds/core'
import { methodNotification } from '../endpoints/issuer.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { knownAuthentication } from './known-authentication.ts'

/**
 * The issuer takes the fingerprint and tells the merchant's server, as the hidden frame makes the browser post it.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document).
 *
 * @returns the status of the answer
 * @throws ThreeDSError `invalid-input` for a step that is no fingerprint of this sandbox
 */
export async function deliverNotification(
  fake: FakeFinaro,
  step: AuthenticationStep,
  to: CallbackReceiver,
): Promise<number> {
  const action = 'action' in step && step.action.type === 'frame' ? step.action : undefined
  const { authentication } = knownAuthentication(fake, action?.url ?? '')
  const sent = decodeThreeDSMethodData(action?.fields?.['threeDSMethodData'] ?? '')
  const request = new Request(sent.threeDSMethodNotificationURL ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ threeDSMethodData: methodNotification(authentication.trxId) }).toString(),
  })
  return (await to(request)).status
}
