import type { SpreedlyForm } from '../schemas/form.ts'

/** A form, taken apart: where it posts to, and what. */
export interface FormParts {
  /** Absolute https address; absent where the form names none, or nothing that is safe to go to. */
  readonly url?: string
  readonly method: 'GET' | 'POST'
  readonly fields: Readonly<Record<string, string>>
}

const maxLength = 32_768
const maxFields = 100

/** Attributes of a start tag: `name="value"`, `name='value'`, `name=value`, `name`. */
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
}

const decode = (text: string): string => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = [...tag.matchAll(attributePattern)].map(
    ([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const,
  )
  return new Map(found)
}

/** Start tags of one name, without their brackets. A tag ends at the first `>` outside quotes. */
const tagsOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'gi'))].map(
    ([, attributes = '']) => attributes,
  )

/** Only where the cardholder may safely be sent: https, or this machine in development. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || !URL.canParse(text)) return undefined
  const { protocol, hostname } = new URL(text)
  const local = hostname === 'localhost' || hostname === '127.0.0.1'
  return protocol === 'https:' || (protocol === 'http:' && local) ? text : undefined
}

/**
 * A form's address and hidden fields, read as text: nothing of it is run as HTML. `undefined` where there is no form.
 *
 * @param form - `checkout_form`, `device_fingerprint_form` or `challenge_form`, in either of Spreedly's shapes
 * @example
 * ```ts
 * import { readForm } from '@three-ds/spreedly'
 *
 * const form = readForm('<form action="https://acs.example/" method="POST"><input name="MD" value="1"/></form>')
 * console.log(form?.url) // https://acs.example/
 * ```
 */
export function readForm(form: SpreedlyForm | undefined): FormParts | undefined {
  const html = typeof form === 'string' ? form : form?.cdata
  if (html === undefined || html.length > maxLength) return undefined
  const [first] = tagsOf(html, 'form')
  if (first === undefined) return undefined
  const attributes = attributesOf(first)
  const url = safeUrl(attributes.get('action'))
  return {
    method: attributes.get('method')?.toUpperCase() === 'GET' ? 'GET' : 'POST',
    fields: fieldsOf(html),
    ...(url === undefined ? {} : { url }),
  }
}

/** Hidden and text inputs. A submit button sends its value only when it is pressed, so it is left out. */
function fieldsOf(html: string): Record<string, string> {
  const fields = tagsOf(html, 'input')
    .slice(0, maxFields)
    .map(attributesOf)
    .filter((input) => !['submit', 'button', 'image', 'reset'].includes(input.get('type')?.toLowerCase() ?? ''))
    .map((input) => [input.get('name') ?? '', input.get('value') ?? ''] as const)
    .filter(([name]) => name !== '')
  return Object.fromEntries(fields)
}
