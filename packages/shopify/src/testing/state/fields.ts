import { isObject } from '@three-ds/core'

/** What a request sent, unchecked. */
export type Fields = Readonly<Record<string, unknown>>

/** Text that is not empty. */
export function textAt(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An object. */
export function objectAt(fields: Fields, name: string): Fields | undefined {
  const value = fields[name]
  return isObject(value) ? value : undefined
}
