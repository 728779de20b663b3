import ts from 'typescript'
import { isProse } from './is-prose.ts'

/** Fields that hold what a person reads: sentences, and the pages that facts come from. */
const readByPeople: ReadonlySet<string> = new Set([
  'text',
  'meaning',
  'remedy',
  'source',
  'sources',
  'note',
  'description',
])

function holdsWords(node: ts.Node): boolean {
  if (ts.isShorthandPropertyAssignment(node)) return readByPeople.has(node.name.text)
  if (!ts.isPropertyAssignment(node)) return false
  const { name, initializer } = node
  return (ts.isIdentifier(name) && readByPeople.has(name.text)) || isWords(initializer)
}

/** A sentence, a page, or several put together. */
const isWords = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && isProse(node.text)

/**
 * Whether a literal or an entry is written for people. A test that repeats a sentence proves nothing but that it was copied, so mutants of
 * such places are counted apart.
 */
export function isForPeople(node: ts.Node): boolean {
  for (let above = node; above !== undefined && !ts.isStatement(above); above = above.parent) {
    if (holdsWords(above) || isWords(above)) return true
    if (ts.isFunctionLike(above)) return false
  }
  return false
}
