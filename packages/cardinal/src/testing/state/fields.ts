import { isObject } from '@three-ds/core'

/** What a request sent, unchecked. */
export type Fields = Readonly<Record<string, unknown>>

/** Text that is not empty. */
export function textOf(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An object with named members. */
export function objectOf(fields: Fields, name: string): Fields | undefined {
  const value = fields[name]
  return isObject(value) ? value : undefined
}

/** A count of minor units: an integer, not negative. */
export function amountOf(fields: Fields): number | undefined {
  const value = fields['amount']
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
