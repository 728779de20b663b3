import ts from 'typescript'
import { lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Rule } from './rule.ts'

const runners = new Set(['it', 'test', 'describe', 'suite'])
const silencers = new Set(['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails'])

/** Every test runs, everywhere, and is meant to pass. */
export const focusedTests: Rule = (files) =>
  files
    .filter(({ path }) => /\/test\/.+\.ts$/.test(path))
    .flatMap((file) => {
      const tree = syntaxTree(file)
      return [...nodesOf(tree)].flatMap((node) => {
        if (!ts.isPropertyAccessExpression(node) || !silencers.has(node.name.text)) return []
        if (!runners.has(/^\w+/.exec(node.expression.getText(tree))?.[0] ?? '')) return []
        return [
          {
            path: file.path,
            line: lineOf(tree, node),
            rule: 'focused-tests',
            text: `\`.${node.name.text}\` keeps tests from running`,
            remedy: 'Remove it; a test that cannot pass yet is an issue.',
          },
        ]
      })
    })
