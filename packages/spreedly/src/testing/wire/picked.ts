import type { JsonObject, JsonValue } from '@three-ds/core'
import type { Fields } from '../state/fields.ts'

/** What a request said, as JSON: it came out of `JSON.parse`, or from this package. */
export const jsonOf = (value: unknown): JsonValue => (value === undefined ? null : (value as JsonValue))

/** The named fields as they were sent, null where they were not. */
export const picked = (fields: Fields, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, jsonOf(fields[name])]))
