import { type CallbackVerdict, readMethodNotification, unlessRefused } from '@three-ds/core'
import { invoiceParameter } from '../authentication/method-data.ts'
import { invoiceForm, plainInvoice } from '../invoice.ts'
import { type FinaroCallbackEvent, toCallbackEvent } from './callback-event.ts'

/** EMV's ids are UUIDs; test servers make up others, but none of this length. */
const maxIdLength = 128

const refused = (hint: string): CallbackVerdict<FinaroCallbackEvent> => ({
  verdict: 'refused',
  reason: 'unreadable',
  hint,
})

function invoiceIn(url: string): string | undefined {
  const invoice = URL.canParse(url) ? new URL(url).searchParams.get(invoiceParameter) : null
  return invoice !== null && invoiceForm.test(invoice) ? plainInvoice(invoice) : undefined
}

const trxIdIn = (form: string): string | undefined =>
  unlessRefused(() => readMethodNotification(form).threeDSServerTransID)

/**
 * Reads the fingerprint's notification: a form post whose field `threeDSMethodData` names the 3DS Server transaction, in any case
 * and either alphabet of base64.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document), "Device Fingerprint Flow".
 *
 * @param url - the address that it was posted to: the flow has written the invoice into it
 * @param body - the form, as it came
 */
export function parseNotification(url: string, body: Uint8Array): CallbackVerdict<FinaroCallbackEvent> {
  const trxId = trxIdIn(new TextDecoder().decode(body))
  if (trxId === undefined) return refused('The body is no form with threeDSMethodData. Is something else posted here?')
  if (trxId.length > maxIdLength) return refused('The transaction id is longer than any 3DS Server’s.')
  return { verdict: 'accepted', event: toCallbackEvent(trxId, invoiceIn(url)) }
}
