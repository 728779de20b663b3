import ts from 'typescript'
import { isPackageSource } from '../repository/package-folder.ts'
import type { RepoFile } from '../repository/repo-file.ts'
import { importsOf } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import { lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Finding, Rule } from './rule.ts'

const rule = 'zod-form'

/** One form of zod everywhere: the small one, which a bundler can shake, and nothing that keeps it from doing so. */
export const zodForm: Rule = (files) =>
  files.filter(({ path }) => isPackageSource(path)).flatMap((file) => [...otherForms(file), ...keptWhole(file)])

const otherForms = (file: RepoFile): Finding[] =>
  importsOf(file)
    .filter(({ specifier }) => packageName(specifier) === 'zod')
    .filter(({ specifier, form, namespace }) => specifier !== 'zod/mini' || form !== 'static' || namespace !== 'z')
    .map(({ line }) => ({
      path: file.path,
      line,
      rule,
      text: 'zod is imported in another form than everywhere else',
      remedy: "Write `import * as z from 'zod/mini'`, with `type` where only types are used.",
    }))

/** Measured by `pnpm sizes`: the first cost 87 kB, the second 3.5 kB, gzipped. */
function keptWhole(file: RepoFile): Finding[] {
  if (!importsOf(file).some(({ namespace }) => namespace === 'z')) return []
  const tree = syntaxTree(file)
  return [...nodesOf(tree)].flatMap((node): Finding[] => {
    const at = { path: file.path, line: lineOf(tree, node), rule }
    if (handsOnWhole(node)) {
      return [
        {
          ...at,
          text: 'bundlers keep all of zod for this',
          remedy: 'Write `z.` before each thing that is taken of it.',
        },
      ]
    }
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(tree) === 'z' && node.name.text === 'catch') {
      return [{ ...at, text: 'bundlers keep all tools of zod for this', remedy: 'Use `catching` of core.' }]
    }
    return []
  })
}

/** The namespace as a value of its own: taken apart, kept or passed on. */
const handsOnWhole = (node: ts.Node): boolean =>
  ts.isIdentifier(node) &&
  node.text === 'z' &&
  ((ts.isVariableDeclaration(node.parent) && node.parent.initializer === node) ||
    (ts.isCallExpression(node.parent) && node.parent.arguments.includes(node)) ||
    ts.isSpreadAssignment(node.parent) ||
    ts.isShorthandPropertyAssignment(node.parent))
