const maxDepth = 100

/**
 * The value without its `null` members: to these packages `null` and absent are the same. Own keys only, so a `__proto__`
 * key in JSON stays a key.
 *
 * @throws RangeError if the value is nested deeper than any payment message is.
 */
export function dropNulls(value: unknown, depth = 0): unknown {
  if (depth > maxDepth) throw new RangeError('nested too deeply')
  if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => dropNulls(item, depth + 1))
  if (!isPlainObject(value)) return value
  const entries = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(entries.map(([key, member]) => [key, dropNulls(member, depth + 1)]))
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
