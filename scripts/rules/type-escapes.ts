import ts from 'typescript'
import { isPackageCode } from '../repository/package-folder.ts'
import { commentsOf } from '../source/comments-of.ts'
import { lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Rule } from './rule.ts'

const rule = 'type-escapes'

/** Nothing switches the compiler off. A test may say `@ts-expect-error`: that one fails when it is no longer true. */
export const typeEscapes: Rule = (files) =>
  files
    .filter(({ path }) => isPackageCode(path))
    .flatMap((file) => {
      const tree = syntaxTree(file)
      return [
        ...[...nodesOf(tree)]
          .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
          .map((node) => ({
            path: file.path,
            line: lineOf(tree, node),
            rule,
            text: 'the type `any`',
            remedy: 'Write `unknown` and narrow it.',
          })),
        ...commentsOf(file)
          .filter(({ text }) => /@ts-(?:ignore|nocheck)/.test(text))
          .map(({ line }) => ({
            path: file.path,
            line,
            rule,
            text: 'a comment that silences the compiler',
            remedy: 'Make the types right; in a test, `@ts-expect-error` says what must not compile.',
          })),
      ]
    })
