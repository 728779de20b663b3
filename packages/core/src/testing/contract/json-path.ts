import type { JsonObject, JsonValue } from '../../vocabulary/json.ts'
import { isObject } from '../../wire/is-object.ts'

/** Where something stands in a JSON body: `['transactions', 0, 'state']`. Empty for the body itself. */
export type JsonPath = readonly (string | number)[]

/** As the hooks tell of it: `transactions[].state`. */
export const pathInWords = (path: JsonPath): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '')

// Whatever is an object among JSON values is a JSON object.
const membersOf = (value: JsonValue | undefined): JsonObject => (isObject(value) ? (value as JsonObject) : {})

/** A copy in which `replacement` stands at the path; `undefined` takes the member away. */
export function replaceAt(value: JsonValue | undefined, path: JsonPath, replacement: JsonValue | undefined): JsonValue {
  const [step, ...rest] = path
  if (step === undefined) return replacement ?? null
  if (typeof step === 'number') {
    const items: readonly JsonValue[] = Array.isArray(value) ? value : []
    return items.map((item, index) => (index === step ? replaceAt(item, rest, replacement) : item))
  }
  const { [step]: member, ...others } = membersOf(value)
  if (rest.length === 0 && replacement === undefined) return others
  return { ...others, [step]: replaceAt(member, rest, replacement) }
}

/** A copy whose object at the path has one more member. */
export function addMember(body: JsonObject, path: JsonPath, name: string, member: JsonValue): JsonValue {
  return replaceAt(body, [...path, name], member)
}

/** A copy in which every text is another one: for answers that hold secrets in every place. */
export function replaceTexts(value: JsonValue, text: string): JsonValue {
  if (typeof value === 'string') return text
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: JsonValue) => replaceTexts(item, text))
  // The list was told apart above, which the compiler forgets for readonly lists.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceTexts(member as JsonValue, text)]),
  )
}
