import { decodeCRes, type ReceivedCRes } from './cres.ts'
import { optionalField, readForm, requiredField } from './form-field.ts'

/** What the cardholder's browser posts when a challenge has ended. A hint, never a proof. */
export type ChallengeNotification = {
  readonly cres: ReceivedCRes
  /** What the page sent along with the `creq`, as it came back. Untrusted: the browser can have changed it. */
  readonly threeDSSessionData?: string
}

/**
 * Reads what arrives at the notification URL of a challenge: a form body with the fields `cres` and, where the page
 * sent one, `threeDSSessionData`. Compare the ids with those that the server stored, then ask the provider for the
 * result.
 *
 * @param formBody - the request's body as text, `application/x-www-form-urlencoded`
 * @throws ThreeDSError `invalid-input`, `not-sent`, path `cres`, below it, or `threeDSSessionData`
 *
 * @example
 * ```ts
 * import { encodeCRes, readChallengeNotification } from '@three-ds/core'
 *
 * const cres = encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'a', acsTransID: 'b', transStatus: 'N' })
 * console.log(readChallengeNotification(`cres=${cres}&threeDSSessionData=order-7`).threeDSSessionData) // order-7
 * ```
 */
export function readChallengeNotification(formBody: string): ChallengeNotification {
  const form = readForm(formBody, 'cres')
  const cres = decodeCRes(requiredField(form, 'cres'))
  const threeDSSessionData = optionalField(form, 'threeDSSessionData')
  return threeDSSessionData === undefined ? { cres } : { cres, threeDSSessionData }
}
