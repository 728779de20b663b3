import type { CallbackRefusal } from '@three-ds/core'
import { type RefusalName, refusals } from './refusals.ts'

/** Ends the judging of a body, or of one transaction. Never leaves this package: the edges turn it into a verdict or an error. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: RefusalName

  constructor(refusal: RefusalName) {
    super(refusals[refusal].hint)
    this.refusal = refusal
  }
}

/** A refusal in words. Without an index the whole body is refused. */
export function refusalOf(name: RefusalName, index?: number): CallbackRefusal {
  return { verdict: 'refused', ...refusals[name], ...(index === undefined ? {} : { index }) }
}

/** The refusal that was thrown. Anything else that was thrown is no refusal and goes on. */
export function caughtRefusal(error: unknown, index?: number): CallbackRefusal {
  if (error instanceof Refused) return refusalOf(error.refusal, index)
  throw error
}
