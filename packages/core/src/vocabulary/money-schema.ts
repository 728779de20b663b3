import * as z from 'zod/mini'
import { openObject } from '../wire/objects.ts'

/** An amount in JSON: a safe integer, not negative, and an ISO 4217 alphabetic code. */
export const moneySchema = openObject({
  minorUnits: z.number().check(z.int(), z.nonnegative()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
})
