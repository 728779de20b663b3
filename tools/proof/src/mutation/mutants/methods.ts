import ts from 'typescript'
import { type Mutator, replace } from './mutator.ts'

/** A method, and the one that is easily taken for it. */
const neighbors: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toLowerCase', 'toUpperCase'],
  ['toUpperCase', 'toLowerCase'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['padStart', 'padEnd'],
])

/** Methods that are forgotten: what they are called on stands alone. */
const forgotten: ReadonlySet<string> = new Set([
  'filter',
  'trim',
  'trimStart',
  'trimEnd',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'replace',
  'replaceAll',
  'flat',
  'normalize',
])

/** `some` as `every`, `find` as `findLast`; `a.filter(…)` as `a`, `a.trim()` as `a`. */
export const methods: Mutator = (node, tree) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  const neighbor = neighbors.get(name.text)
  if (neighbor !== undefined) return [replace('method', name, tree, neighbor)]
  return forgotten.has(name.text) ? [replace('method', node, tree, expression.getText(tree))] : []
}
