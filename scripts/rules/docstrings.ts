import ts from 'typescript'
import { isPackageSource } from '../repository/package-folder.ts'
import { type Declared, declarationsOf, exportedNames } from '../source/declarations-of.ts'
import { lineOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Finding, Rule } from './rule.ts'

/** Everything that an index exports says at its declaration what it is. */
export const docstrings: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const findings = files
    .filter(({ path }) => isPackageSource(path) && path.endsWith('/index.ts'))
    .flatMap((index) =>
      exportedNames(index).flatMap((name) => {
        const declared = declarationsOf(index, name, byPath)
        const [first] = declared
        return first === undefined || declared.some(isDescribed) ? [] : [finding(first, name)]
      }),
    )
  return [...new Map(findings.map((one) => [`${one.path}:${one.text}`, one])).values()]
}

const finding = ({ file, node }: Declared, name: string): Finding => ({
  path: file.path,
  line: lineOf(syntaxTree(file), node),
  rule: 'docstrings',
  text: `${name} is public and has no docstring`,
  remedy: 'Say what it is, in which format or unit, which errors it throws, and where the fact comes from.',
})

/** A docstring with words in it: tags alone do not say what a thing is. */
const isDescribed = ({ node }: Declared): boolean =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .some(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '').trim() !== '')
