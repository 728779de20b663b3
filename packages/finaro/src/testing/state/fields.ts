import { isObject } from '@three-ds/core'

/** What a request sent, unchecked. */
export type Fields = Readonly<Record<string, unknown>>

/** The member at a path of names joined by dots: `card.token.value`. */
export function valueAt(fields: Fields, path: string): unknown {
  let value: unknown = fields
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined
  return value
}

/** Text that is not empty. */
export function textAt(fields: Fields, path: string): string | undefined {
  const value = valueAt(fields, path)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Is there anything but nothing at this path? `false` and 0 are something. */
export function isThere(fields: Fields, path: string): boolean {
  const value = valueAt(fields, path)
  return value !== undefined && value !== null && value !== ''
}
