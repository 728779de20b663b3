import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'

const makeShape = <Schema extends z.ZodMiniType>(root: string, field: Schema) =>
  openObject({ data: openObject({ [root]: field }) })

type Shape = ReturnType<typeof makeShape>

/** By schema and root field: making a schema costs more than reading an answer with it. */
const shapes = new WeakMap<z.ZodMiniType, Map<string, Shape>>()

/** The shape of an answer whose root field is `field`. Hand in a schema that is made once. */
export function rootShape(root: string, field: z.ZodMiniType): Shape {
  const ofField = shapes.get(field) ?? new Map<string, Shape>()
  shapes.set(field, ofField)
  const shape = ofField.get(root) ?? makeShape(root, field)
  ofField.set(root, shape)
  return shape
}
