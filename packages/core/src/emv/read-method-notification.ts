import { readForm, requiredField } from './form-field.ts'
import { decodeThreeDSMethodData, type ReceivedThreeDSMethodData } from './three-ds-method-data.ts'

/**
 * Reads what arrives at the `threeDSMethodNotificationURL`: a form body whose field `threeDSMethodData` names the 3DS
 * Server transaction. Compare that id with the one that the server stored. Anybody can post it, so it proves only that
 * something arrived: enough to say that the fingerprint was taken, never more.
 *
 * @param formBody - the request's body as text, `application/x-www-form-urlencoded`
 * @throws ThreeDSError `invalid-input`, `not-sent`, path `threeDSMethodData` or below
 *
 * @example
 * ```ts
 * import { readMethodNotification } from '@three-ds/core'
 *
 * const body = `threeDSMethodData=${btoa('{"threeDSServerTransID":"cc78c193"}')}`
 * console.log(readMethodNotification(body).threeDSServerTransID) // cc78c193
 * ```
 */
export const readMethodNotification = (formBody: string): ReceivedThreeDSMethodData =>
  decodeThreeDSMethodData(requiredField(readForm(formBody, 'threeDSMethodData'), 'threeDSMethodData'))
