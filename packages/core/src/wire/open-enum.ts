import * as z from 'zod/mini'
import type { Open } from '../vocabulary/open.ts'

/** A string whose known values autocomplete; unknown ones pass. */
export type OpenEnum<Known extends string> = z.ZodMiniType<Open<Known>, Open<Known>>

const known = new WeakMap<object, readonly string[]>()

/**
 * An enum that the provider may extend. Unknown values pass and are reported as drift; `z.union([z.enum(…), z.string()])`
 * would infer a bare `string`.
 *
 * @example
 * ```ts
 * import { openEnum } from '@three-ds/core'
 *
 * console.log(openEnum('succeeded', 'failed').parse('scrubbed')) // scrubbed
 * ```
 */
export const openEnum = <const T extends readonly string[]>(...values: T): OpenEnum<T[number]> => {
  const schema = z.string()
  known.set(schema, values)
  return schema as unknown as OpenEnum<T[number]>
}

/** The documented values of an open enum; `undefined` for any other schema. */
export const knownValues = (schema: object): readonly string[] | undefined => known.get(schema)
