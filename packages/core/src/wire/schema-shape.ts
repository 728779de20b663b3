import type * as z from 'zod/mini'

type Schema = z.core.$ZodType

const wrappers: ReadonlySet<string> = new Set(['optional', 'nullable', 'default', 'readonly', 'nonoptional', 'catch'])

/** The schema behind `optional` and its like, and the one that a pipe reads first. */
export function unwrap(schema: Schema): Schema {
  const { def } = schema._zod
  if (def.type === 'pipe' && 'in' in def) return unwrap(def.in as Schema)
  return wrappers.has(def.type) && 'innerType' in def ? unwrap(def.innerType as Schema) : schema
}

/** The shape of an object schema; `undefined` for any other. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> | undefined {
  const { def } = unwrap(schema)._zod
  return def.type === 'object' && 'shape' in def ? (def.shape as Record<string, Schema>) : undefined
}

/** The schema of a list's items; `undefined` for any other. */
export function elementOf(schema: Schema): Schema | undefined {
  const { def } = unwrap(schema)._zod
  return def.type === 'array' && 'element' in def ? (def.element as Schema) : undefined
}

/** The known keys of the object that stands at `path`. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const [head, ...rest] = path
  if (head === undefined) return Object.keys(shapeOf(schema) ?? {})
  const next = typeof head === 'number' ? elementOf(schema) : shapeOf(schema)?.[String(head)]
  return next === undefined ? [] : keysAt(next, rest)
}
