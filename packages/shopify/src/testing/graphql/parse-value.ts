import type { JsonObject, JsonValue } from '@three-ds/core'
import type { TokenReader } from './tokens.ts'

/** The words with a meaning; any other name is the value of an enum, which travels as text. */
const words: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function parseList(reader: TokenReader, variables: JsonObject): JsonValue {
  const items: JsonValue[] = []
  while (!reader.skip(']') && reader.peek() !== '') items.push(parseValue(reader, variables))
  return items
}

/** `name: value`, up to a closing token. */
export function parsePairs(
  reader: TokenReader,
  variables: JsonObject,
  closing: ')' | '}',
): Readonly<Record<string, JsonValue>> {
  const pairs: [string, JsonValue][] = []
  while (!reader.skip(closing) && reader.peek() !== '') {
    const name = reader.next()
    reader.skip(':')
    pairs.push([name, parseValue(reader, variables)])
  }
  return Object.fromEntries(pairs)
}

/** A value: of a variable, or written out. A variable that was not sent is `null`. */
export function parseValue(reader: TokenReader, variables: JsonObject): JsonValue {
  const token = reader.next()
  if (token === '$') return variables[reader.next()] ?? null
  if (token === '[') return parseList(reader, variables)
  if (token === '{') return parsePairs(reader, variables, '}')
  if (/^["\d-]/.test(token)) return JSON.parse(token)
  return words.get(token) ?? (words.has(token) ? null : token)
}
