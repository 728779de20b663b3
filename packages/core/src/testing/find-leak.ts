import { invalidInput } from '../errors/invalid-input.ts'

/** More objects than any error, hook or client of these packages leads to. */
const mostObjects = 100_000

/**
 * Where a secret can be read out of a value, as a path, or `undefined`. Never what was found.
 *
 * It looks wherever a careless log would, and further, at any depth: text forms, JSON, the stack, causes, own keys (symbols and
 * hidden ones too), getters of the class, entries of maps, sets and headers, bytes that spell the secret. What a log has printed,
 * by `inspect` for one, is a text: hand that over as it is.
 *
 * A secret is looked for as it is given. `secretForms` gives the forms in which it travels.
 *
 * @param value - what could reach a log: an error, a hook's event, a client, a printed line
 * @param secrets - what was planted, at least eight characters each, so that none is found by chance
 * @param name - what the value is called in the answer: `error`
 * @returns a path such as `error.issues.0.text`, or the form it shows in: `JSON of error`
 * @throws ThreeDSError `invalid-input` for an empty secret, which is in everything, and for a value that leads to more than 100,000
 * objects: a search that is given up halfway would prove nothing
 * @example
 * ```ts
 * import { findLeak, secretForms } from '@three-ds/core/testing'
 *
 * const planted = secretForms('planted-secret-key')
 * const safe = new Error('The provider does not accept the credentials.')
 * const careless = new Error('failed', { cause: { headers: { authorization: 'Bearer planted-secret-key' } } })
 *
 * console.log(findLeak(safe, planted, 'error')) // undefined
 * console.log(findLeak(careless, planted, 'error')) // error.cause.headers.authorization
 * ```
 */
export function findLeak(value: unknown, secrets: readonly string[], name: string): string | undefined {
  if (secrets.includes('')) throw unusable('secrets', 'an empty text is in everything', 'Leave it out.')
  const holds = (text: string): boolean => secrets.some((secret) => text.includes(secret))
  const printed = printedForms(value).find(([, text]) => holds(text))
  if (printed !== undefined) return `${printed[0]} of ${name}`
  const seen = new Set<object>()
  // A list of its own instead of calls of itself: what is nested deeper than the stack is searched too.
  const left: { readonly found: unknown; readonly at: string }[] = [{ found: value, at: name }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { found, at } = next
    if (typeof found !== 'object' && typeof found !== 'function') {
      if (holds(String(found))) return at
      continue
    }
    if (found === null || seen.has(found)) continue
    if (seen.size === mostObjects) throw unusable('value', 'it leads to too many objects', 'Search its parts.')
    seen.add(found)
    const members = [...membersOf(found)]
    const key = members.find(([each]) => holds(each))
    if (key !== undefined) return `a key of ${at}`
    // The last comes off first: turned round, a path is found in the order in which a reader would.
    left.push(...members.toReversed().map(([each, member]) => ({ found: member, at: `${at}.${each}` })))
  }
  return undefined
}

const unusable = (path: string, text: string, remedy: string) =>
  invalidInput([{ path, text, remedy }], { operation: 'findLeak' })

/** What `console.log` with a template, `JSON.stringify` and an error reporter make of it. */
const printedForms = (value: unknown): readonly (readonly [string, string])[] => [
  ['String()', attempt(() => String(value))],
  ['JSON', attempt(() => JSON.stringify(value) ?? '')],
  ['the stack', value instanceof Error ? (value.stack ?? '') : ''],
]

function* membersOf(value: object): Generator<readonly [string, unknown]> {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    // Byte by byte, a megabyte would be a million members.
    yield ['(bytes)', attempt(() => new TextDecoder().decode(value))]
    return
  }
  for (const key of Reflect.ownKeys(value)) yield [nameOf(key), read(value, key)]
  for (const key of gettersOf(value)) yield [nameOf(key), read(value, key)]
  if (value instanceof Map || value instanceof Headers) {
    for (const [key, member] of value) {
      yield [attempt(() => String(key)), member]
      yield ['(a key)', key]
    }
  }
  if (value instanceof Set) for (const member of value) yield ['(a member)', member]
}

/** Getters of the classes, `url` of a `Request` for one; the platform's `Object` has none that matters. */
function* gettersOf(value: object): Generator<PropertyKey> {
  let prototype: object | null = Object.getPrototypeOf(value)
  while (prototype !== null && prototype !== Object.prototype) {
    for (const key of Reflect.ownKeys(prototype)) {
      if (Object.getOwnPropertyDescriptor(prototype, key)?.get !== undefined) yield key
    }
    prototype = Object.getPrototypeOf(prototype)
  }
}

const nameOf = (key: PropertyKey): string => (typeof key === 'symbol' ? (key.description ?? '') : String(key))

/** A getter may throw: then it tells nothing. */
function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    return undefined
  }
}

function attempt(print: () => string): string {
  try {
    return print()
  } catch {
    return ''
  }
}
