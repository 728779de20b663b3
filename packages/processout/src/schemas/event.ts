import { openEnum, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, part, text } from './fields.ts'
import { processOutTransactionSchema } from './transaction.ts'

/**
 * Names of events; the list is open, and ProcessOut has more.
 *
 * Source: docs.processout.com/reference/events.
 */
export const eventNames = [
  'transaction.requested',
  'transaction.authorized',
  'transaction.captured',
  'transaction.failed',
  'transaction.voided',
  'transaction.refunded',
  'transaction.operation.refund.pending',
  'invoice.completed',
  'invoice.pending',
] as const

/** Something that happened, as ProcessOut keeps it. Source: docs.processout.com/reference, `GET /events/{id}`. */
export const processOutEventSchema = openObject({
  id: z.string().check(z.minLength(1)),
  project_id: text(),
  name: openEnum(...eventNames),
  data: part(
    openObject({ name: text(), sandbox: flag(), transaction: part(processOutTransactionSchema), invoice: anything() }),
  ),
  sandbox: flag(),
  /** RFC 3339. */
  fired_at: text(),
})

/** Something that happened, as ProcessOut keeps it. */
export interface ProcessOutEvent extends z.output<typeof processOutEventSchema> {}
