import ts from 'typescript'
import { isForPeople } from './is-for-people.ts'
import type { Mutant } from './mutant.ts'
import { type Mutator, replace } from './mutator.ts'

/** The list without one of its members: with the comma behind it, or the one before it where it is the last. */
function without(list: ts.NodeArray<ts.Node>, index: number, tree: ts.SourceFile): Mutant {
  const [member, next, before] = [list[index], list[index + 1], list[index - 1]]
  if (member === undefined) throw new RangeError('the list has no such member')
  const kind = isForPeople(member) ? 'words' : 'entry'
  // The only one goes with the comma behind it.
  if (list.length === 1) return { kind, start: member.getStart(tree), end: list.end, replacement: '' }
  const start = next === undefined && before !== undefined ? before.getEnd() : member.getStart(tree)
  return { kind, start, end: next === undefined ? member.getEnd() : next.getStart(tree), replacement: '' }
}

/** Each member of an object or a list left out; a list of several as an empty one, too. */
export const entries: Mutator = (node, tree) => {
  if (ts.isObjectLiteralExpression(node)) return node.properties.map((_, at) => without(node.properties, at, tree))
  if (!ts.isArrayLiteralExpression(node)) return []
  const each = node.elements.map((_, at) => without(node.elements, at, tree))
  return node.elements.length > 1 ? [...each, replace(isForPeople(node) ? 'words' : 'array', node, tree, '[]')] : each
}

/** Whether a node stands in a table: in no function. */
function isInTable(node: ts.Node): boolean {
  for (let above: ts.Node | undefined = node; above !== undefined; above = above.parent) {
    if (ts.isFunctionLike(above)) return false
  }
  return true
}

/** Neighbours in a table, one with the value of the other: a row that was pasted onto the wrong key. */
export const swaps: Mutator = (node, tree) => {
  if (!ts.isObjectLiteralExpression(node) || !isInTable(node)) return []
  return node.properties.flatMap((property, index): Mutant[] => {
    const next = node.properties[index + 1]
    if (!ts.isPropertyAssignment(property) || next === undefined || !ts.isPropertyAssignment(next)) return []
    const [one, other] = [property.initializer, next.initializer]
    if (one.kind !== other.kind || one.getText(tree) === other.getText(tree)) return []
    const between = tree.text.slice(one.getEnd(), other.getStart(tree))
    const replacement = `${other.getText(tree)}${between}${one.getText(tree)}`
    const kind = isForPeople(property) && isForPeople(next) ? 'words' : 'swap'
    return [{ kind, start: one.getStart(tree), end: other.getEnd(), replacement }]
  })
}
