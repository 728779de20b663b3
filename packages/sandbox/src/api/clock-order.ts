import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'

/** How much later it is to be: at most 400 days at once, in milliseconds. */
export const clockOrderSchema = strictObject({
  advanceMs: z.int().check(z.minimum(0), z.maximum(400 * 24 * 60 * 60_000)),
})
