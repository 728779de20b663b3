import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { customerActionSchema } from './customer-action.ts'
import { anything, flag, text, word } from './fields.ts'

/** How an exchange ended. Source: docs.processout.com/docs/3ds-hosted-page (seed document); processout/processout.js, `outcome.ts`. */
const outcomes = ['success', 'failed', 'pending'] as const

/** What stands around every answer. A step that does not read fails the whole: to overlook it would lose the payment. */
export const envelopeFields = {
  success: flag(),
  outcome: word(...outcomes),
  /** The 206 of the seed document has both. The transaction counts more. */
  authorized: flag(),
  captured: flag(),
  error_type: text(),
  /** Words for a person. Untrusted. */
  message: text(),
  invalid_fields: anything(),
  customer_action: z.exactOptional(customerActionSchema),
}

const envelopeSchema = openObject(envelopeFields)

/** What stands around every answer. */
export interface Envelope extends z.output<typeof envelopeSchema> {}

/** How an answer says that it ended: a known `outcome` first, then `success`; `unclear` for an outcome that is not known. */
export function endOf({
  success,
  outcome,
}: Pick<Envelope, 'success' | 'outcome'>): 'success' | 'failed' | 'pending' | 'unclear' {
  if (outcome === undefined) return success === false ? 'failed' : 'success'
  const known = outcomes.find((name) => name === outcome)
  // A success that the flag denies, or a failure that it does not: contradictory.
  if (known === 'success' && success === false) return 'unclear'
  if (known === 'failed' && success === true) return 'unclear'
  return known ?? 'unclear'
}
