import { formFields } from './form-fields.ts'

/** A text out of its wrapping. */
export interface Unwrapped {
  readonly text: string
  /** The form field in which it stood. */
  readonly foundIn?: string
}

/** White space, a byte order mark, and one pair of quotation marks around the whole. */
const bare = (text: string): string => {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  return /^(["'])[^"']*\1$/.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed
}

/** The query of an address, the text itself where it reads like a form, else nothing. */
function formIn(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? new URL(text).search.slice(1) : undefined
  return /^[\w.-]{1,64}=/.test(text) && !/\s/.test(text) ? text : undefined
}

/** Base64 as an address carries it: nothing else has these three marks percent-encoded, and nothing beside its own letters. */
const encodedBase64 = /^[\w+/=-]*(?:%(?:2[BF]|3D)[\w+/=-]*)+$/i

const decoded = (text: string): string => (encodedBase64.test(text) ? decodeURIComponent(text) : text)

/** Only so many fields are looked at. */
const maxFields = 100

/**
 * Takes a text out of what it was copied with: quotation marks, a form body, the address of a return, the percent-encoding of
 * bare base64. What is in no known form
 * field stays as it is.
 */
export function unwrap(given: string): Unwrapped {
  const text = bare(given)
  const form = formIn(text)
  if (form === undefined) return { text: decoded(text) }
  const fields = [...new URLSearchParams(form)].slice(0, maxFields)
  const found = fields.find(([name, value]) => formFields.includes(name.toLowerCase()) && value !== '')
  return found === undefined ? { text: decoded(text) } : { text: bare(found[1]), foundIn: found[0] }
}

/** The same out of JSON: what a body parser made of a form. */
export function unwrapJson(json: Readonly<Record<string, unknown>>): Unwrapped | undefined {
  const found = Object.entries(json)
    .slice(0, maxFields)
    .find(([name, value]) => formFields.includes(name.toLowerCase()) && typeof value === 'string' && value !== '')
  return found === undefined ? undefined : { text: bare(String(found[1])), foundIn: found[0] }
}
