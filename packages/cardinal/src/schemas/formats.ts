import { type OpenEnum, openEnum } from '@three-ds/core'
import * as z from 'zod/mini'

/** Two digits as text: `01`. The known ones autocomplete; others pass, since the protocol adds some with each version. */
export const codeInput = <const T extends readonly string[]>(..._known: T): z.ZodMiniOptional<OpenEnum<T[number]>> =>
  // The check is stricter than an open enum, its type the same.
  z.optional(z.string().check(z.regex(/^\d{2}$/)) as unknown as OpenEnum<T[number]>)

/** One of a list that its sender may extend. */
export const wordInput = <const T extends readonly string[]>(...known: T) => z.optional(openEnum(...known))

const day = String.raw`\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`
const minute = String.raw`(?:[01]\d|2[0-3])[0-5]\d`

/** `YYYYMMDD`, no hyphens, although the documentation calls its format `date`. */
export const dayInput = () => z.optional(z.string().check(z.regex(new RegExp(`^${day}$`))))
/** `YYYYMMDDHHMM`, UTC. */
export const minuteInput = () => z.optional(z.string().check(z.regex(new RegExp(`^${day}${minute}$`))))
/** `YYYYMMDDHHMMSS`. */
export const secondInput = () => z.optional(z.string().check(z.regex(new RegExp(`^${day}${minute}[0-5]\\d$`))))

/** International form without blanks or hyphens: `+4915112345678`. */
export const phoneInput = (maxLength = 25) =>
  z.optional(z.string().check(z.maxLength(maxLength), z.regex(/^\+\d{4,24}$/)))

/** A count, as a JSON number. */
export const countInput = (maximum: number, minimum = 0) =>
  z.optional(z.number().check(z.int(), z.gte(minimum), z.lte(maximum)))

/** ISO 4217, three letters. */
export const currencyInput = () => z.string().check(z.regex(/^[A-Z]{3}$/))

/** ISO 3166-1, two letters. */
export const countryInput = () => z.string().check(z.regex(/^[A-Z]{2}$/))

/** An amount in the currency's minor unit: 1999 is 19.99 EUR. */
export const minorUnitsInput = () => z.number().check(z.int(), z.gte(0))
