import { maxDepth } from '../xml/max-depth.ts'
import { Refused } from './refused.ts'

/** JSON as written: numbers keep their digits, repeated keys are all there. `JSON.parse` loses both. */
export type JsonSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number' | 'literal'; readonly source: string }
  | { readonly kind: 'list'; readonly items: readonly JsonSource[] }
  | { readonly kind: 'object'; readonly members: JsonMembers }

/** Values by key, in their order. */
export type JsonMembers = ReadonlyMap<string, readonly JsonSource[]>

/** One token of RFC 8259, with the white space before it: punctuation, text (checked when it is unquoted), number, literal. */
const tokens =
  /[\t\n\r ]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y

/**
 * Reads JSON as written.
 *
 * @throws Refused `malformed` for what is not one JSON value, at most a hundred levels deep
 */
export function readJsonSource(text: string): JsonSource {
  const token = new RegExp(tokens)

  const next = (): RegExpExecArray => token.exec(text) ?? malformed()

  const punctuation = (allowed: string): string => {
    const [, mark] = next()
    return mark !== undefined && allowed.includes(mark) ? mark : malformed()
  }

  const value = ([, mark, quoted, number, literal]: RegExpExecArray, depth: number): JsonSource => {
    if (quoted !== undefined) return { kind: 'text', text: unquoted(quoted) }
    if (number !== undefined) return { kind: 'number', source: number }
    if (literal !== undefined) return { kind: 'literal', source: literal }
    if (depth >= maxDepth) return malformed()
    if (mark === '[') return { kind: 'list', items: items(depth) }
    return mark === '{' ? { kind: 'object', members: members(depth) } : malformed()
  }

  const items = (depth: number): JsonSource[] => {
    const found: JsonSource[] = []
    let first = next()
    if (first[1] === ']') return found
    for (;;) {
      found.push(value(first, depth + 1))
      if (punctuation(',]') === ']') return found
      first = next()
    }
  }

  const members = (depth: number): JsonMembers => {
    const found = new Map<string, JsonSource[]>()
    let first = next()
    if (first[1] === '}') return found
    for (;;) {
      const key = unquoted(first[2] ?? malformed())
      punctuation(':')
      const member = value(next(), depth + 1)
      const same = found.get(key)
      if (same === undefined) found.set(key, [member])
      else same.push(member)
      if (punctuation(',}') === '}') return found
      first = next()
    }
  }

  const root = value(next(), 0)
  return /^[\t\n\r ]*$/.test(text.slice(token.lastIndex)) ? root : malformed()
}

function unquoted(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return malformed()
  }
}

function malformed(): never {
  throw new Refused('malformed')
}
