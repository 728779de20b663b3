import * as z from 'zod/mini'

/** Fields of an answer: what Shopify sends may be absent, and companions never break the whole. */
export {
  answerAnything as anything,
  answerFlag as flag,
  answerInteger as integer,
  answerPart as part,
  answerText as text,
  answerWord as word,
} from '@three-ds/core'

/** Fields of a request: strict, and `undefined` is the same as absent. */
export const textInput = () => z.optional(z.string())
export const neededText = () => z.string().check(z.minLength(1))
export const flagInput = () => z.optional(z.boolean())
