import ts from 'typescript'
import { isPackageCode } from '../repository/package-folder.ts'
import { lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Rule } from './rule.ts'

/** A library does not print: what it has to tell goes through hooks, results and errors. */
export const consoleOutput: Rule = (files) =>
  files
    .filter(({ path }) => isPackageCode(path) && !/^packages\/[^/]+\/scripts\//.test(path))
    .flatMap((file) => {
      const tree = syntaxTree(file)
      return [...nodesOf(tree)]
        .filter((node) => ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression))
        .filter((node) => ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'console')
        .map((node) => ({
          path: file.path,
          line: lineOf(tree, node),
          rule: 'console-output',
          text: 'a package prints to the console',
          remedy: 'Remove it, or offer a hook.',
        }))
    })
