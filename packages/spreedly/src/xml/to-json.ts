import type { JsonObject, JsonValue } from '@three-ds/core'
import { decodeText } from './decode-text.ts'
import { elementsOf, type XmlElement } from './xml-element.ts'

/**
 * An element of Spreedly's XML as the object that its JSON would hold: nil is absent, an empty element the empty text, values
 * have the type that their attribute names, CDATA is text, a repeated element is a list. Text is kept to the character.
 *
 * @throws Refused `entity` for a reference that is none of XML's
 */
export function toJsonObject(element: XmlElement): JsonObject {
  const members = new Map<string, JsonValue[]>()
  const add = (name: string, value: JsonValue | undefined): void => {
    if (value === undefined) return
    const same = members.get(name)
    // Not copied: a mebibyte of one element, over and over, would take minutes.
    if (same === undefined) members.set(name, [value])
    else same.push(value)
  }
  for (const child of elementsOf(element)) {
    add(child.name, toJsonValue(child))
    // In JSON the key of a message stands beside it.
    if (child.name === 'message') add('message_key', attribute(child, 'key'))
  }
  return Object.fromEntries([...members].map(([name, values]) => [name, unlessRepeated(values)]))
}

const unlessRepeated = (values: readonly JsonValue[]): JsonValue => {
  const [only, ...others] = values
  return only === undefined || others.length > 0 ? values : only
}

const attribute = ({ attributes }: XmlElement, name: string): string | undefined => {
  const written = attributes[name]
  return written === undefined ? undefined : decodeText(written)
}

function toJsonValue(element: XmlElement): JsonValue | undefined {
  const elements = elementsOf(element)
  if (element.name === 'errors') return elements.map(toError)
  if (attribute(element, 'type') === 'array') return elements.flatMap((item) => toJsonValue(item) ?? [])
  if (elements.length > 0) return toJsonObject(element)
  const text = textOf(element)
  if (text.trim() === '' && attribute(element, 'nil') === 'true') return undefined
  return typed(text, attribute(element, 'type'))
}

/** `<error key="…" attribute="…">text</error>`, in JSON an object of three. */
function toError(error: XmlElement): JsonObject {
  const { key, attribute: field } = { key: attribute(error, 'key'), attribute: attribute(error, 'attribute') }
  return {
    ...(field === undefined ? {} : { attribute: field }),
    ...(key === undefined ? {} : { key }),
    message: textOf(error),
  }
}

/** White space around CDATA is layout. */
function textOf({ children }: XmlElement): string {
  const hasCdata = children.some(({ kind }) => kind === 'cdata')
  return children
    .map((child) => {
      if (child.kind === 'cdata') return child.text
      if (child.kind === 'element' || (hasCdata && child.text.trim() === '')) return ''
      return decodeText(child.text)
    })
    .join('')
}

/** A number stays text where a JavaScript number would change it. */
function typed(text: string, type: string | undefined): JsonValue | undefined {
  if (type === 'integer') {
    if (text.trim() === '') return undefined
    const value = Number(text)
    return Number.isSafeInteger(value) && String(value) === text ? value : text
  }
  if (type !== 'boolean') return text
  if (text.trim() === '') return undefined
  return text === 'true' ? true : text === 'false' ? false : text
}
