import * as z from 'zod/mini'

/** Text that is there and no longer than anything honest would be: a bound for JSON from strangers. */
export const boundedText = (maxLength: number): z.ZodMiniString =>
  z.string().check(z.minLength(1), z.maxLength(maxLength))
