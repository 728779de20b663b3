import type * as z from 'zod/mini'
import type { DriftEvent } from '../call/options.ts'
import { isObject } from './is-object.ts'
import { knownValues } from './open-enum.ts'
import { elementOf, shapeOf, unwrap } from './schema-shape.ts'

type Finding = Pick<DriftEvent, 'kind' | 'path'>

const maxFindings = 50

/**
 * What an answer holds that its schema does not know: new fields, new enum values. Paths and kinds, never values; at most
 * fifty. Only called where somebody listens.
 */
export function findDrift(schema: z.core.$ZodType, value: unknown): Finding[] {
  const found: Finding[] = []
  walk(schema, value, '', found)
  return found
}

function walk(schema: z.core.$ZodType, value: unknown, path: string, found: Finding[]): void {
  if (value === undefined || found.length >= maxFindings) return
  const values = knownValues(unwrap(schema))
  if (values !== undefined && typeof value === 'string' && !values.includes(value)) {
    found.push({ kind: 'unknown-value', path })
  }
  const element = elementOf(schema)
  if (element !== undefined && Array.isArray(value)) {
    for (const item of value) walk(element, item, `${path}[]`, found)
  }
  const shape = shapeOf(schema)
  if ((shape !== undefined && !isObject(value)) || (element !== undefined && !Array.isArray(value))) {
    found.push({ kind: 'unexpected-shape', path })
  }
  if (shape === undefined || !isObject(value)) return
  for (const [key, member] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (known !== undefined) walk(known, member, at, found)
    else if (found.length < maxFindings) found.push({ kind: 'unknown-field', path: at })
  }
}
