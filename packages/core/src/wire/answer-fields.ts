import * as z from 'zod/mini'
import { catching } from './catching.ts'
import { type OpenEnum, openEnum } from './open-enum.ts'
import { tolerant, tolerantFlag, tolerantInteger, tolerantText } from './tolerant.ts'

/** A companion field of an answer: text. It may be absent, and what does not read is left out. */
export const answerText = () => z.exactOptional(tolerantText())

/** A companion field of an answer: true or false. */
export const answerFlag = () => z.exactOptional(tolerantFlag())

/** A companion field of an answer: an integer. */
export const answerInteger = () => z.exactOptional(tolerantInteger())

/** A companion field of an answer: whatever the provider puts there. */
export const answerAnything = () => z.exactOptional(z.unknown())

/** A companion field of an answer: a word of an open enum. A number is taken as it prints: an ECI may come as `5`. */
export const answerWord = <const T extends readonly string[]>(
  ...known: T
): z.ZodMiniExactOptional<z.ZodMiniCatch<OpenEnum<T[number]>>> =>
  z.exactOptional(catching(openEnum(...known), (value) => (typeof value === 'number' ? String(value) : undefined)))

/** A companion object or list of an answer. */
export const answerPart = <Schema extends z.ZodMiniType>(schema: Schema) => z.exactOptional(tolerant(schema))
