import ts from 'typescript'
import type { RepoFile } from '../repository/repo-file.ts'
import { nodesOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Finding, Rule } from './rule.ts'

const page = 'SECURITY.md'

/** A list item that names tests: a link to their file, then their titles in quotes, over as many lines as it takes. */
const item = /^ *- \[[^\]]+\]\(([^)\s]+\.test\.ts)\)([\s\S]*?)(?=^ *- |^$|^#|(?![\s\S]))/gm

const registers = /^(?:describe|it|test)$/

/** `it('…')`, `describe('…')`, and `it.each(rows)('…')`. */
function isRegistration(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return registers.test(callee.text)
  if (ts.isPropertyAccessExpression(callee)) return isRegistration(callee.expression)
  return ts.isCallExpression(callee) && isRegistration(callee.expression)
}

function titlesOf(file: RepoFile): Set<string> {
  const titles = [...nodesOf(syntaxTree(file))].flatMap((node) => {
    if (!ts.isCallExpression(node) || !isRegistration(node.expression)) return []
    const [title] = node.arguments
    return title !== undefined && ts.isStringLiteralLike(title) ? [title.text] : []
  })
  return new Set(titles)
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

/** Each test that the threat model counts on exists under that name: a guard that was renamed or deleted shows itself. */
export const guardingTests: Rule = (files) => {
  const model = files.find(({ path }) => path === page)
  if (model === undefined) return []
  return [...model.text.matchAll(item)].flatMap(({ 1: path = '', 2: rest = '', index }): Finding[] => {
    const finding = (text: string, remedy: string): Finding => ({
      path: page,
      line: lineAt(model.text, index),
      rule: 'guarding-tests',
      text,
      remedy,
    })
    const names = [...rest.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name.replace(/\s+/g, ' '))
    if (names.length === 0) return [finding(`it names no test of ${path}`, 'Name one in quotes, as its `it` has it.')]
    const file = files.find((one) => one.path === path)
    if (file === undefined) return [finding(`there is no ${path}`, 'Name the file that holds the tests now.')]
    const titles = titlesOf(file)
    return names
      .filter((name) => !titles.has(name))
      .map((name) => finding(`${path} has no test "${name}"`, 'Name the test that guards it now, or write it again.'))
  })
}
