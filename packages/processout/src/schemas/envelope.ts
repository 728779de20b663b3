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

/** How an answer ended. `unclear`: what it says contradicts itself, or is not known. */
export type AnswerEnd = 'success' | 'failed' | 'pending' | 'unclear'

/** Where no outcome is told: what `success` says; else a code, or a status that is none of success, tells of a failure. */
function endByFlag({ success, error_type }: Pick<Envelope, 'success' | 'error_type'>, isGood: boolean): AnswerEnd {
  if (success === true) return isGood ? 'success' : 'unclear'
  return success === false || error_type !== undefined || !isGood ? 'failed' : 'success'
}

/**
 * How an answer says that it ended: a known `outcome` first, then `success`, then its HTTP status.
 *
 * A success or a step to come that the flag or the status denies contradicts itself, and so does a failure that the flag denies.
 */
export function endOf(body: Pick<Envelope, 'success' | 'outcome' | 'error_type'>, status: number): AnswerEnd {
  const isGood = status < 400
  if (body.outcome === undefined) return endByFlag(body, isGood)
  const known = outcomes.find((name) => name === body.outcome) ?? 'unclear'
  if (known === 'failed') return body.success === true ? 'unclear' : 'failed'
  return body.success === false || !isGood ? 'unclear' : known
}
