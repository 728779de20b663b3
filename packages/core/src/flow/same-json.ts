import { isObject } from '../wire/is-object.ts'

/** Are two JSON values the same, whatever the order of their keys? A database may have reordered them. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return a === b
  const keys = definedKeys(a)
  return keys.length === definedKeys(b).length && keys.every((key) => sameJson(a[key], b[key]))
}

const definedKeys = (value: Record<string, unknown>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined)
