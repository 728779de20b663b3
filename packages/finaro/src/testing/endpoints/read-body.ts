import { isObject } from '@three-ds/core'
import type { FakeCall } from '@three-ds/core/testing'
import { invalid, missing, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { type Fields, isThere, textAt, valueAt } from '../state/fields.ts'

/**
 * A JSON object out of a body.
 *
 * @throws Refused `unreadable`
 */
export function readObject({ text }: FakeCall): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch {
    // Told below, like any other body that is no object.
  }
  throw new Refused(refusals.unreadable)
}

/** A date with its offset; no source shows a `Z`. Source: Shift4 API 1.7.57, `dateTime`: `yyyy-mm-ddThh:mm:ss.nnn+hh:mm`. */
const dateForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?[+-]\d{2}:\d{2}$/

/** Ten letters or digits. Source: Shift4 API 1.7.57, `transaction.invoice`. */
const invoiceForm = /^[0-9A-Za-z]{1,10}$/

/**
 * The invoice of a request whose required fields are there.
 *
 * @throws Refused for the first that is missing, a date without offset, or an invoice that is none
 */
export function requireFields(fields: Fields, required: readonly string[]): string {
  const invoice = textAt(fields, 'transaction.invoice')
  const absent = ['dateTime', 'transaction.invoice', ...required].find((path) => !isThere(fields, path))
  if (absent !== undefined) throw new Refused(missing(absent), invoice)
  if (!dateForm.test(textAt(fields, 'dateTime') ?? '')) throw new Refused(invalid('dateTime'), invoice)
  if (invoice === undefined || !invoiceForm.test(invoice)) throw new Refused(invalid('transaction.invoice'))
  return invoice
}

/**
 * `amount.total`: a number in major units, more than zero, of fourteen characters at most.
 *
 * @throws Refused `amountInvalid`
 */
export function totalOf(fields: Fields, invoice: string): number {
  const total = valueAt(fields, 'amount.total')
  const isAmount = typeof total === 'number' && total > 0 && /^\d+(?:\.\d+)?$/.test(String(total))
  if (!isAmount || String(total).length > 14) throw new Refused(refusals.amountInvalid, invoice)
  return total
}
