import { dropNulls } from '../wire/drop-nulls.ts'
import { breaksOff } from './breaks-off.ts'

/** What is left of JSON whose end is missing. */
export const brokenOff = 'JSON that breaks off'

/** A body as JSON, or in words what kind of text it is; never its content. */
export type JsonReading = { readonly json: unknown } | { readonly kind: string }

/** Reads a body as JSON, without its nulls. */
export function readJson(text: string): JsonReading {
  try {
    return { json: dropNulls(JSON.parse(text)) }
  } catch (error) {
    return { kind: error instanceof RangeError ? 'JSON that is nested too deeply' : kindOf(text.trimStart()) }
  }
}

function kindOf(text: string): string {
  if (text === '') return 'an empty body'
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return 'HTML'
  if (text.startsWith('<')) return 'XML'
  if (!/^[[{"]/.test(text)) return 'text that is not JSON'
  return breaksOff(text) ? brokenOff : 'malformed JSON'
}
