const maxVisits = 20_000
const maxDepth = 12

/**
 * Where a secret can be read out of a value, as a path, or `undefined`. It looks wherever a careless log would, and further:
 * text forms, JSON, the stack, own keys (symbols and hidden ones too), getters of the class, entries of maps and headers.
 */
export function findLeak(value: unknown, secrets: readonly string[], name: string): string | undefined {
  const seen = new Set<object>()

  function visit(found: unknown, at: string, depth: number): string | undefined {
    if (typeof found !== 'object' && typeof found !== 'function') return holds(String(found)) ? at : undefined
    if (found === null || seen.has(found) || seen.size > maxVisits || depth > maxDepth) return undefined
    seen.add(found)
    for (const [key, member] of membersOf(found)) {
      if (holds(key)) return `a key of ${at}`
      const leak = visit(member, `${at}.${key}`, depth + 1)
      if (leak !== undefined) return leak
    }
    return undefined
  }

  const holds = (text: string): boolean => secrets.some((secret) => text.includes(secret))
  const printed = printedForms(value).find(([, text]) => holds(text))
  return printed === undefined ? visit(value, name, 0) : `${printed[0]} of ${name}`
}

/** What `console.log` with a template, `JSON.stringify` and an error reporter make of it. */
const printedForms = (value: unknown): readonly (readonly [string, string])[] => [
  ['String()', attempt(() => String(value))],
  ['JSON', attempt(() => JSON.stringify(value) ?? '')],
  ['the stack', value instanceof Error ? (value.stack ?? '') : ''],
]

function* membersOf(value: object): Generator<readonly [string, unknown]> {
  for (const key of Reflect.ownKeys(value)) yield [nameOf(key), read(value, key)]
  for (const key of gettersOf(value)) yield [nameOf(key), read(value, key)]
  if (value instanceof Map || value instanceof Headers) {
    for (const [key, member] of value) yield [attempt(() => String(key)), member]
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
