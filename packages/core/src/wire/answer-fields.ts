import * as z from 'zod/mini'
import { catching } from './catching.ts'
import { type OpenEnum, openEnum } from './open-enum.ts'
import { tolerant, tolerantFlag, tolerantInteger, tolerantText } from './tolerant.ts'

/**
 * A field that may be absent. What tolerates everything makes `undefined` of a present `undefined` anyway, so that `optional` and
 * `exactOptional` differ in their types alone; but `exactOptional` asks the schema about each field that is not there, and a union or
 * a catch then words issues that nobody reads. Of a transaction's seventy fields fifty are absent.
 */
const absentOr = <Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> =>
  z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>

/** A companion field of an answer: text. It may be absent, and what does not read is left out. */
export const answerText = () => absentOr(tolerantText())

/** A companion field of an answer: true or false. */
export const answerFlag = () => absentOr(tolerantFlag())

/** A companion field of an answer: an integer. */
export const answerInteger = () => absentOr(tolerantInteger())

/** A companion field of an answer: whatever the provider puts there. */
export const answerAnything = () => absentOr(z.unknown())

/** A companion field of an answer: a word of an open enum. A number is taken as it prints: an ECI may come as `5`. */
export const answerWord = <const T extends readonly string[]>(
  ...known: T
): z.ZodMiniExactOptional<z.ZodMiniCatch<OpenEnum<T[number]>>> =>
  absentOr(catching(openEnum(...known), (value) => (typeof value === 'number' ? String(value) : undefined)))

/** A companion object or list of an answer. */
export const answerPart = <Schema extends z.ZodMiniType>(schema: Schema) => absentOr(tolerant(schema))
