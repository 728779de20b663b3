import type { JsonObject, JsonValue } from '@three-ds/core'

/**
 * The body of a JSON callback.
 *
 * @param transactions - in the shape of the API's JSON, signed or not
 */
export const renderCallbackJson = (transactions: readonly JsonObject[]): string => JSON.stringify({ transactions })

/**
 * The body of an XML callback, laid out as Spreedly does: nil and types as attributes, the key of a message too, forms in
 * CDATA.
 *
 * Source: the callbacks in docs.spreedly.com/guides/3dsecure2.
 *
 * @param transactions - in the shape of the API's JSON, signed or not
 * @example
 * ```ts
 * import { renderCallbackXml } from '@three-ds/spreedly/testing'
 *
 * console.log(renderCallbackXml([{ amount: 100 }]).includes('<amount type="integer">100</amount>')) // true
 * ```
 */
export const renderCallbackXml = (transactions: readonly JsonObject[]): string =>
  `<transactions>\n${transactions.map((transaction) => container('transaction', transaction, '  ')).join('')}</transactions>\n`

function container(name: string, members: JsonObject, indent: string): string {
  const inside = Object.entries(members).map(([key, value]) => element(key, value, members, `${indent}  `))
  return `${indent}<${name}>\n${inside.join('')}${indent}</${name}>\n`
}

function element(name: string, value: JsonValue, siblings: JsonObject, indent: string): string {
  const key = siblings['message_key']
  if (name === 'message_key' && 'message' in siblings) return ''
  if (value === null) return `${indent}<${name} nil="true"/>\n`
  if (isList(value)) return list(name, value, indent)
  if (typeof value !== 'object') {
    const attributes = name === 'message' && typeof key === 'string' ? ` key="${escaped(key)}"` : typeOf(name, value)
    return `${indent}<${name}${attributes}>${content(name, String(value))}</${name}>\n`
  }
  return typeof value['cdata'] === 'string'
    ? `${indent}<${name}>${cdata(value['cdata'])}</${name}>\n`
    : container(name, value, indent)
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)

/** `errors` has its own form; of any other list the items are laid side by side, as in `api_urls`. */
function list(name: string, items: readonly JsonValue[], indent: string): string {
  const inside = items.flatMap((item) => {
    if (item === null || typeof item !== 'object' || isList(item)) return []
    if (name === 'errors') return [error(item, `${indent}  `)]
    return Object.entries(item).map(([key, value]) => element(key, value, item, `${indent}  `))
  })
  return `${indent}<${name}>\n${inside.join('')}${indent}</${name}>\n`
}

function error(item: JsonObject, indent: string): string {
  const attributes = ['attribute', 'key'].flatMap((name) =>
    typeof item[name] === 'string' ? [` ${name}="${escaped(item[name])}"`] : [],
  )
  return `${indent}<error${attributes.join('')}>${escaped(String(item['message'] ?? ''))}</error>\n`
}

function typeOf(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return ' type="boolean"'
  if (typeof value === 'number') return Number.isInteger(value) ? ' type="integer"' : ''
  return name.endsWith('_at') ? ' type="dateTime"' : ''
}

const content = (name: string, text: string): string => (name.endsWith('_form') ? cdata(text) : escaped(text))

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
