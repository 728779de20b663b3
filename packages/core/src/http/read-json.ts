import { dropNulls } from '../wire/drop-nulls.ts'
import { breaksOff } from './breaks-off.ts'

/** A page for people: no gateway's answer, but something in between. */
export const page = 'HTML'

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
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return page
  if (text.startsWith('<')) return 'XML'
  if (!/^[[{"]/.test(text)) return 'text that is not JSON'
  return breaksOff(text) ? 'JSON that breaks off' : 'malformed JSON'
}
