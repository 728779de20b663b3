import ts from 'typescript'
import { lineAt, lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'

/** A `console.log(…)` with a comment behind it: the comment is what it prints. */
export interface PromisedPrint {
  /** First and last line of the call, from 1. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What an example says that it prints. A call without a comment promises nothing. */
export function promisedPrints(code: string): PromisedPrint[] {
  const tree = syntaxTree({ path: 'example.ts', text: code })
  const lines = code.split('\n')
  return [...nodesOf(tree)].flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText(tree) !== 'console.log') return []
    const to = lineAt(tree, node.getEnd())
    const { character } = tree.getLineAndCharacterOfPosition(node.getEnd())
    const text = /^[;})\s]*\/\/\s*(.*?)\s*$/.exec(lines[to - 1]?.slice(character) ?? '')?.[1]
    return text === undefined ? [] : [{ from: lineOf(tree, node), to, text }]
  })
}
