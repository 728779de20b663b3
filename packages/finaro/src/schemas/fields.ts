import { catching } from '@three-ds/core'
import * as z from 'zod/mini'
import { dateTimeForm, withOffset } from '../date-time.ts'

/** Fields of an answer: what Finaro sends may be absent, and companions never break the whole. */
export {
  answerAnything as anything,
  answerInteger as integer,
  answerPart as part,
  answerText as text,
  answerWord as word,
} from '@three-ds/core'

/** A JSON number in the major unit; decimal text is read as one. */
export const amount = () =>
  z.exactOptional(catching(z.number(), (value) => (isDecimal(value) ? Number(value) : undefined)))
const isDecimal = (value: unknown): boolean => typeof value === 'string' && /^\d{1,12}(?:\.\d{1,4})?$/.test(value)

/** Fields of a request: strict, and `undefined` is the same as absent. */
export const textInput = (maxLength: number) => z.optional(z.string().check(z.maxLength(maxLength)))
export const neededText = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))
export const flagInput = () => z.optional(z.boolean())
export const objectInput = () => z.optional(z.record(z.string(), z.unknown()))
export const listInput = () => z.optional(z.array(z.string()))

/**
 * The merchant's local time with its offset, `2026-06-25T09:18:23.283-07:00`. Left out, the client's clock fills it in, in UTC.
 *
 * Source: Shift4 API 1.7.57, `dateTime`.
 */
export const dateTimeInput = () =>
  z.optional(
    z.pipe(
      z.string().check(z.regex(dateTimeForm)),
      z.transform((value: string) => withOffset(value)),
    ),
  )
