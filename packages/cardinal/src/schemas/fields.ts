import { type OpenEnum, openEnum, tolerant, tolerantFlag, tolerantInteger, tolerantText } from '@three-ds/core'
import * as z from 'zod/mini'

/** Fields of an answer: what a provider sends may be absent, and companions never break the whole. */
export const text = () => z.exactOptional(tolerantText())
export const flag = () => z.exactOptional(tolerantFlag())
export const integer = () => z.exactOptional(tolerantInteger())
export const anything = () => z.exactOptional(z.unknown())
export const word = <const T extends readonly string[]>(
  ...known: T
): z.ZodMiniExactOptional<z.ZodMiniCatch<OpenEnum<T[number]>>> => z.exactOptional(tolerant(openEnum(...known)))
export const part = <Schema extends z.ZodMiniType>(schema: Schema) => z.exactOptional(tolerant(schema))

/** Fields of a request: strict, and `undefined` is the same as absent. */
export const textInput = (maxLength?: number) =>
  z.optional(maxLength === undefined ? z.string() : z.string().check(z.maxLength(maxLength)))
export const requiredText = (maxLength: number) => z.string().check(z.minLength(1), z.maxLength(maxLength))
export const flagInput = () => z.optional(z.boolean())
export const objectInput = () => z.optional(z.record(z.string(), z.unknown()))
