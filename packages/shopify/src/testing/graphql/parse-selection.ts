import type { JsonObject } from '@three-ds/core'
import { parsePairs } from './parse-value.ts'
import type { FieldSelection, FragmentSelection, Selection } from './selection.ts'
import type { TokenReader } from './tokens.ts'

/** What is filled in while a document is read. */
export interface Surroundings {
  readonly variables: JsonObject
  /** Named fragments, by name. */
  readonly fragments: ReadonlyMap<string, FragmentSelection>
}

function parseFragment(reader: TokenReader, within: Surroundings): FragmentSelection {
  if (reader.skip('on')) return { kind: 'fragment', on: reader.next(), selection: parseSelection(reader, within) }
  if (reader.peek() === '{') return { kind: 'fragment', selection: parseSelection(reader, within) }
  return within.fragments.get(reader.next()) ?? { kind: 'fragment', selection: [] }
}

function parseField(reader: TokenReader, within: Surroundings): FieldSelection {
  const key = reader.next()
  const name = reader.skip(':') ? reader.next() : key
  const given = reader.skip('(') ? parsePairs(reader, within.variables, ')') : {}
  const selection = reader.peek() === '{' ? parseSelection(reader, within) : []
  return { kind: 'field', name, key, arguments: given, selection }
}

/** Everything between two braces. Directives are not known: they read as fields, which no type has. */
export function parseSelection(reader: TokenReader, within: Surroundings): Selection {
  const selection: (FieldSelection | FragmentSelection)[] = []
  reader.skip('{')
  while (!reader.skip('}') && reader.peek() !== '') {
    selection.push(reader.skip('...') ? parseFragment(reader, within) : parseField(reader, within))
  }
  return selection
}
