import { encodeThreeDSMethodData } from '@three-ds/core'
import { withParameter } from './completion-url.ts'

/** Our parameter in the notification's address: it names the flow that the notification is for. */
export const invoiceParameter = 'invoice'

/**
 * The form field `threeDSMethodData` as Finaro prints it: standard base64 with padding, the URL first. Post it to `redirectUrl`
 * from a hidden iframe.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document), "Device Fingerprint Flow".
 *
 * @throws ThreeDSError `invalid-input` for an address of more than 256 characters, or without a transaction id
 * @example
 * ```ts
 * import { toThreeDSMethodData } from '@three-ds/finaro'
 *
 * const field = toThreeDSMethodData({ notificationUrl: 'https://shop.example/3ds', trxId: 'a7bbd49a' })
 * console.log(atob(field)) // {"threeDSMethodNotificationURL":"https://shop.example/3ds","threeDSServerTransID":"a7bbd49a"}
 * ```
 */
export const toThreeDSMethodData = ({
  notificationUrl,
  trxId,
}: {
  readonly notificationUrl: string
  readonly trxId: string
}): string =>
  encodeThreeDSMethodData(
    { threeDSMethodNotificationURL: notificationUrl, threeDSServerTransID: trxId },
    { alphabet: 'base64', padding: true },
  )

/** The notification's address of one flow. */
export const notificationUrlOf = (notificationUrl: string, invoice: string): string =>
  withParameter(notificationUrl, invoiceParameter, invoice)
