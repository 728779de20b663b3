import type { FakeCall } from '@three-ds/core/testing'
import { missing, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'

/**
 * The invoice that a header names.
 *
 * Source: Shift4 API 1.7.57, parameter Invoice; that GET and DELETE take no body stands in their descriptions.
 *
 * @throws Refused without one, or where there is a body
 */
export function invoiceOf({ headers, text }: FakeCall): string {
  if (text !== '') throw new Refused(refusals.bodyNotAllowed)
  const invoice = headers['invoice']
  if (invoice === undefined || invoice === '') throw new Refused(missing('Invoice'))
  return invoice
}
