import * as z from 'zod/mini'

/** Fields of an answer: what a provider sends may be absent, and companions never break the whole. */
export {
  answerAnything as anything,
  answerFlag as flag,
  answerInteger as integer,
  answerPart as part,
  answerText as text,
  answerWord as word,
} from '@three-ds/core'

type ErrorNumbers = z.ZodMiniType<string, string>

function errorNumber(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'unreadable'
}

/**
 * Error numbers, several with commas between them, from a JSON list too. What has no reading stays an error: dropped, it would
 * leave a success that the provider did not announce.
 */
export const errorNumbers = () =>
  z.exactOptional(z.transform((value: unknown): string => [value].flat(3).map(errorNumber).join(',')) as ErrorNumbers)

/** Fields of a request: strict, and `undefined` is the same as absent. */
export const textInput = (maxLength?: number) =>
  z.optional(maxLength === undefined ? z.string() : z.string().check(z.maxLength(maxLength)))
export const requiredText = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))
export const flagInput = () => z.optional(z.boolean())
export const objectInput = () => z.optional(z.record(z.string(), z.unknown()))
