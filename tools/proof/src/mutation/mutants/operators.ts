import ts from 'typescript'
import type { MutantKind } from './mutant.ts'
import { type Mutator, replace } from './mutator.ts'

const { SyntaxKind } = ts

/** What stands in the place of an operator: its opposite, and for an order its boundary. Data only. */
const others: ReadonlyMap<ts.SyntaxKind, readonly [MutantKind, ...string[]]> = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, ['equality', '!==']],
  [SyntaxKind.ExclamationEqualsEqualsToken, ['equality', '===']],
  [SyntaxKind.LessThanToken, ['equality', '<=', '>=']],
  [SyntaxKind.LessThanEqualsToken, ['equality', '<', '>']],
  [SyntaxKind.GreaterThanToken, ['equality', '>=', '<=']],
  [SyntaxKind.GreaterThanEqualsToken, ['equality', '>', '<']],
  [SyntaxKind.PlusToken, ['arithmetic', '-']],
  [SyntaxKind.MinusToken, ['arithmetic', '+']],
  [SyntaxKind.AsteriskToken, ['arithmetic', '/']],
  [SyntaxKind.SlashToken, ['arithmetic', '*']],
  [SyntaxKind.PercentToken, ['arithmetic', '*']],
  [SyntaxKind.BarToken, ['arithmetic', '&']],
  [SyntaxKind.AmpersandToken, ['arithmetic', '|']],
  [SyntaxKind.CaretToken, ['arithmetic', '&']],
  [SyntaxKind.LessThanLessThanToken, ['arithmetic', '>>']],
  [SyntaxKind.GreaterThanGreaterThanToken, ['arithmetic', '<<']],
  [SyntaxKind.PlusEqualsToken, ['arithmetic', '-=']],
  [SyntaxKind.MinusEqualsToken, ['arithmetic', '+=']],
  [SyntaxKind.BarEqualsToken, ['arithmetic', '&=']],
])

/** `a && b`, `a || b` and `a ?? b`: the one for the other. The sides get parentheses, since `??` tolerates no neighbours. */
const logical: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.QuestionQuestionToken, '&&'],
])

/** `a === b` as `a !== b`, `a < b` as `a <= b` and `a >= b`, `a && b` as `a || b`, `a + b` as `a - b`. */
export const binaryOperators: Mutator = (node, tree) => {
  if (!ts.isBinaryExpression(node)) return []
  const { left, operatorToken, right } = node
  const swapped = logical.get(operatorToken.kind)
  if (swapped !== undefined) {
    const text = `((${left.getText(tree)}) ${swapped} (${right.getText(tree)}))`
    return [replace('logical', node, tree, text)]
  }
  const [kind, ...texts] = others.get(operatorToken.kind) ?? []
  return kind === undefined ? [] : texts.map((text) => replace(kind, operatorToken, tree, text))
}

/** `!a` as `a`, `-a` as `a`, `i++` as `i--`. */
export const unaryOperators: Mutator = (node, tree) => {
  if (ts.isPostfixUnaryExpression(node)) {
    const text = `${node.operand.getText(tree)}${node.operator === SyntaxKind.PlusPlusToken ? '--' : '++'}`
    return [replace('arithmetic', node, tree, text)]
  }
  if (!ts.isPrefixUnaryExpression(node)) return []
  const operand = node.operand.getText(tree)
  if (node.operator === SyntaxKind.ExclamationToken) return [replace('negation', node, tree, `(${operand})`)]
  return node.operator === SyntaxKind.MinusToken ? [replace('arithmetic', node, tree, `(${operand})`)] : []
}

/** `a?.b` as `a.b`. */
export const optionalChains: Mutator = (node, tree) => {
  if (node.kind !== SyntaxKind.QuestionDotToken) return []
  const { parent } = node
  const dotted = ts.isPropertyAccessExpression(parent) || ts.isPropertyAccessChain(parent)
  return [replace('optional chain', node, tree, dotted ? '.' : '')]
}
