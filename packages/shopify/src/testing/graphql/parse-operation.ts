import type { JsonObject } from '@three-ds/core'
import { parseSelection, type Surroundings } from './parse-selection.ts'
import type { FragmentSelection, GraphqlOperation } from './selection.ts'
import { readTokens, type TokenReader } from './tokens.ts'

/** `fragment Name on Type { … }` at the end of a document. A fragment that uses another comes behind it. */
function parseFragments(reader: TokenReader, variables: JsonObject): ReadonlyMap<string, FragmentSelection> {
  const fragments = new Map<string, FragmentSelection>()
  while (reader.peek() !== '') {
    if (!reader.skip('fragment')) {
      reader.next()
      continue
    }
    const name = reader.next()
    reader.skip('on')
    const on = reader.next()
    fragments.set(name, { kind: 'fragment', on, selection: parseSelection(reader, { variables, fragments }) })
  }
  return fragments
}

/** The name and the declared variables of an operation: what was sent counts, not what was declared. */
function skipHead(reader: TokenReader): void {
  while (reader.peek() !== '{' && reader.peek() !== '') reader.next()
}

/**
 * A document of one operation. As much of GraphQL as clients of this fake send: aliases, arguments, variables, inline and named
 * fragments. Nothing where there is no operation in it.
 *
 * Source: GraphQL specification, October 2021, section 2.
 */
export function parseOperation(document: string, variables: JsonObject): GraphqlOperation | undefined {
  const reader = readTokens(document)
  const type = reader.peek() === 'mutation' ? 'mutation' : 'query'
  if (!['query', 'mutation', '{'].includes(reader.peek())) return undefined
  const within: Surroundings = { variables, fragments: parseFragments(readTokens(document), variables) }
  skipHead(reader)
  const selection = parseSelection(reader, within)
  return selection.length === 0 ? undefined : { type, selection }
}
