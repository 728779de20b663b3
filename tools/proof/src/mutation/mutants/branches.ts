import ts from 'typescript'
import { type Mutator, replace } from './mutator.ts'

/** The condition of `if`, `?:` and loops, as one that always holds and one that never does. A loop that never ends is left out. */
export const conditions: Mutator = (node, tree) => {
  if (ts.isIfStatement(node)) return ['true', 'false'].map((text) => replace('condition', node.expression, tree, text))
  if (ts.isConditionalExpression(node)) {
    return ['true', 'false'].map((text) => replace('condition', node.condition, tree, text))
  }
  if (ts.isWhileStatement(node)) return [replace('condition', node.expression, tree, 'false')]
  return ts.isForStatement(node) && node.condition !== undefined
    ? [replace('condition', node.condition, tree, 'false')]
    : []
}

/** `catch { return undefined }` at the end of a function: without it the same comes back. */
function isLastWord(block: ts.Block): boolean {
  const [only, ...others] = block.statements
  if (only === undefined || others.length > 0 || !ts.isReturnStatement(only)) return false
  if (only.expression !== undefined && only.expression.getText() !== 'undefined') return false
  const attempt = block.parent.parent
  return ts.isCatchClause(block.parent) && ts.isBlock(attempt.parent) && attempt.parent.statements.at(-1) === attempt
}

/** A block that does nothing, and a case that does nothing. */
export const blocks: Mutator = (node, tree) => {
  if (ts.isBlock(node))
    return node.statements.length === 0 || isLastWord(node) ? [] : [replace('block', node, tree, '{}')]
  if (!ts.isCaseOrDefaultClause(node) || node.statements.length === 0) return []
  const { statements } = node
  return [{ kind: 'case', start: statements.pos, end: statements.end, replacement: ' break' }]
}

/** A call or an assignment whose result nobody takes, and a throw: left out. One alone in its block is that block's mutant. */
export const statements: Mutator = (node, tree) => {
  if (!ts.isExpressionStatement(node) && !ts.isThrowStatement(node)) return []
  const alone = ts.isBlock(node.parent) && node.parent.statements.length === 1
  return alone ? [] : [replace('statement', node, tree, ';')]
}

const isNothing = (node: ts.Node, tree: ts.SourceFile): boolean =>
  ['undefined', 'null', 'false', 'true', '[]', '{}', "''"].includes(node.getText(tree))

/** `return a`, and the value of an arrow, as `undefined`. Literals have mutants of their own. */
export const returns: Mutator = (node, tree) => {
  if (ts.isReturnStatement(node) && node.expression !== undefined && !isNothing(node.expression, tree)) {
    return [replace('return', node.expression, tree, 'undefined')]
  }
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || isNothing(node.body, tree)) return []
  return [replace('return', node.body, tree, 'undefined')]
}
