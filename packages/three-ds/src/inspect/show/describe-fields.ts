import { describeCryptogram, isObject } from '@three-ds/core'
import type { InspectedField } from '../inspection.ts'
import { asText } from '../source/as-text.ts'
import type { FieldRow } from './field-row.ts'
import { maskCardNumbers } from './mask-card-numbers.ts'
import { printable } from './printable.ts'

/** How fields are shown. */
export interface Showing {
  readonly scheme: string | undefined
  readonly reveal: boolean
}

/** What stands at a path, own members only. */
function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return /^\d+$/.test(key) ? at[Number(key)] : undefined
    return isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }, value)
}

/** In place of the value: enough to tell whether it is well formed. */
function maskOf(text: string, hide: NonNullable<FieldRow['hide']>): string {
  if (hide === 'token') return `•••• (${text.length} characters)`
  if (hide === 'card-number') return `•••• ${/\d{4}$/.exec(text)?.[0] ?? ''}`.trim()
  const { form, bytes } = describeCryptogram(text)
  return bytes === undefined ? `•••• (${text.length} characters, unreadable)` : `•••• (${bytes} bytes, ${form})`
}

/** One value as it is shown: decoded, masked, on one line. */
export function describeField(row: FieldRow, text: string, { scheme, reveal }: Showing): InspectedField {
  const { path, about, hide } = row
  const meaning = row.meaning?.(text, scheme)
  const told = { path, about, ...(meaning === undefined ? {} : { meaning }) }
  if (reveal) return { ...told, value: printable(text), masked: false }
  if (hide !== undefined) return { ...told, value: maskOf(text, hide), masked: true }
  const { text: value, masked } = maskCardNumbers(printable(text))
  return { ...told, value, masked }
}

/**
 * The fields of a table that an object has, in the table's order. What is in no table is not shown: nobody has said whether it
 * may be.
 */
export const describeFields = (rows: readonly FieldRow[], value: unknown, showing: Showing): InspectedField[] =>
  rows.flatMap((row) => {
    const text = asText(valueAt(value, row.path))
    return text === undefined || text.trim() === '' ? [] : [describeField(row, text, showing)]
  })
