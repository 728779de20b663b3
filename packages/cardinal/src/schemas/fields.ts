import { type OpenEnum, openEnum, tolerant, tolerantFlag, tolerantInteger, tolerantText } from '@three-ds/core'
import * as z from 'zod/mini'

type ErrorNumbers = z.ZodMiniType<string, string>

function errorNumber(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'unreadable'
}

/** Fields of an answer: what a provider sends may be absent, and companions never break the whole. */
export const text = () => z.exactOptional(tolerantText())
/**
 * Error numbers, several with commas between them, from a JSON list too. What has no reading stays an error: dropped, it would
 * leave a success that the provider did not announce.
 */
export const errorNumbers = () =>
  z.exactOptional(z.transform((value: unknown): string => [value].flat(3).map(errorNumber).join(',')) as ErrorNumbers)
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
