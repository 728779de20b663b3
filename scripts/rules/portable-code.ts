import { builtinModules } from 'node:module'
import ts from 'typescript'
import { parts } from '../data/parts.ts'
import { isPackageSource, packageFolder } from '../repository/package-folder.ts'
import { importsOf } from '../source/imports-of.ts'
import { lineOf, nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Finding, Rule } from './rule.ts'

/** Globals that only some runtimes have. */
const globals = new Set(['Buffer', 'process', '__dirname', '__filename', 'require', 'setImmediate', 'NodeJS'])

/** What runs on Node, Bun, Deno and edge workers alike uses what all of them have. */
export const portableCode: Rule = (files) =>
  files
    .filter(({ path }) => isPackageSource(path))
    .filter(({ path }) =>
      parts.some(
        ({ folder, portable, portableBelow }) =>
          (portable && folder === packageFolder(path)) ||
          (portableBelow !== undefined && path.startsWith(portableBelow)),
      ),
    )
    .flatMap((file) => {
      const finding = (line: number, text: string): Finding => ({
        path: file.path,
        line,
        rule: 'portable-code',
        text,
        remedy: 'Use `fetch`, Web Crypto, `URL`, `Uint8Array`, `TextEncoder`, or take it as an argument.',
      })
      const tree = syntaxTree(file)
      return [
        ...importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
          .map(({ line, specifier }) => finding(line, `${specifier} is a module of Node`)),
        ...[...nodesOf(tree)].flatMap((node) => {
          const name = globalOf(node)
          return name === undefined ? [] : [finding(lineOf(tree, node), `${name} is a global of Node`)]
        }),
      ]
    })

/** The name, where a node reads one of the globals: not where a field or a parameter merely has the same name. */
function globalOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !globals.has(node.text)) return undefined
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis' ? node.text : undefined
  }
  const names = 'name' in parent && parent.name === node
  const renames = 'propertyName' in parent && parent.propertyName === node
  return names || renames ? undefined : node.text
}
