import ts from 'typescript'
import { isForPeople } from './is-for-people.ts'
import { isProse } from './is-prose.ts'
import { type Mutator, replace } from './mutator.ts'
import { patternsFrom } from './patterns-from.ts'

/** Places where a string is no value: a module's name, a key, and the word beside `typeof`, whose comparison is mutated itself. */
function isValue(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false
  if (ts.isBinaryExpression(parent) && (ts.isTypeOfExpression(parent.left) || ts.isTypeOfExpression(parent.right))) {
    return false
  }
  const callee = ts.isCallExpression(parent) ? parent.expression.kind : undefined
  return callee !== ts.SyntaxKind.ImportKeyword
}

/** `'a'` as `''`, `''` as a word that nobody uses; templates alike. What is written for people is of the kind `words`. */
export const strings: Mutator = (node, tree) => {
  if (ts.isTemplateExpression(node)) {
    const prose = isProse(node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('x'))
    return [replace(prose ? 'words' : 'string', node, tree, "''")]
  }
  if (!ts.isStringLiteralLike(node) || !isValue(node)) return []
  if (isForPeople(node)) return [replace('words', node, tree, "''")]
  return [replace('string', node, tree, node.text === '' ? "'mutated'" : "''")]
}

/** `7` as `8`: a table of numbers has one mutant for each, a limit is off by one. */
export const numbers: Mutator = (node, tree) =>
  ts.isNumericLiteral(node) ? [replace('number', node, tree, String(Number(node.text) + 1))] : []

/** `true` as `false`. */
export const booleans: Mutator = (node, tree) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace('boolean', node, tree, 'false')]
  return node.kind === ts.SyntaxKind.FalseKeyword ? [replace('boolean', node, tree, 'true')] : []
}

/** A regular expression without an anchor, without a quantifier, or with the opposite of a class of characters. */
export const patterns: Mutator = (node, tree) =>
  ts.isRegularExpressionLiteral(node)
    ? patternsFrom(node.getText(tree)).map((text) => replace('pattern', node, tree, text))
    : []
