import type { JsonObject } from '@three-ds/core'
import type { RefusalRow } from '../data/refusals.ts'
import { invoiceBack } from './invoice-back.ts'
import { server } from './server.ts'

/** An error in Shift4's envelope. Source: Shift4 API 1.7.57, samples of errors. */
export function renderRefusal({ status: _, ...error }: RefusalRow, invoice?: string): JsonObject {
  const transaction = invoice === undefined ? {} : { transaction: { invoice: invoiceBack(invoice) } }
  return { result: [{ error, ...transaction, server }] }
}
