const maxDepth = 100

/**
 * The value without its `null` members: to these packages `null` and absent are the same. Own keys only, so a `__proto__`
 * key in JSON stays a key. What holds no `null` comes back as it is, not as a copy: every answer passes through here.
 *
 * @throws RangeError if the value is nested deeper than any payment message is.
 */
export function dropNulls(value: unknown, depth = 0): unknown {
  if (depth > maxDepth) throw new RangeError('nested too deeply')
  if (Array.isArray(value)) return listWithoutNulls(value, depth)
  return isPlainObject(value) ? objectWithoutNulls(value, depth) : value
}

function listWithoutNulls(list: readonly unknown[], depth: number): readonly unknown[] {
  const kept = list.filter((item) => item !== null).map((item) => dropNulls(item, depth + 1))
  return kept.length === list.length && kept.every((item, at) => Object.is(item, list[at])) ? list : kept
}

function objectWithoutNulls(object: PlainObject, depth: number): PlainObject {
  const keys = Object.keys(object)
  let copy: PlainObject | undefined
  let at = 0
  for (const key of keys) {
    const member = object[key]
    const kept = member === null ? undefined : dropNulls(member, depth + 1)
    const isSame = member !== null && Object.is(kept, member)
    if (!isSame) copy ??= copyOf(object, keys.slice(0, at))
    if (copy !== undefined && member !== null) put(copy, key, kept)
    at += 1
  }
  return copy ?? object
}

function copyOf(object: PlainObject, keys: readonly string[]): PlainObject {
  const copy: PlainObject = {}
  for (const key of keys) put(copy, key, object[key])
  return copy
}

/** Assigning `__proto__` would set the prototype. */
function put(object: PlainObject, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

type PlainObject = Record<string, unknown>

function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
