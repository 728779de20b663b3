import { isObject, type JsonObject, type JsonValue } from '@three-ds/core'
import type { Selection } from './selection.ts'

/** The parts of an object that a query asks for, under the names that it wants. What the fake does not know is `null`. */
export function select(value: JsonValue | undefined, selection: Selection): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => select(item, selection))
  // A list is an object to the compiler as well; it was dealt with above.
  return isObject(value) && selection.length > 0 ? selectFields(value as JsonObject, selection) : (value ?? null)
}

/** An object is of its type, and of the interface that it names under `__implements`, which no query can ask for. */
const isOf = (object: JsonObject, type: string | undefined): boolean =>
  type === undefined || type === object['__typename'] || type === object['__implements']

function selectFields(object: JsonObject, selection: Selection): JsonObject {
  const chosen: Record<string, JsonValue> = {}
  for (const part of selection) {
    if (part.kind === 'field') chosen[part.key] = select(object[part.name], part.selection)
    else if (isOf(object, part.on)) {
      Object.assign(chosen, selectFields(object, part.selection))
    }
  }
  return chosen
}
