import ts from 'typescript'
import { isPackageSource } from '../repository/package-folder.ts'
import { lineOf, syntaxTree } from '../source/syntax-tree.ts'
import type { Rule } from './rule.ts'

/** An index names each thing that it hands on: what is public is decided, not inherited. */
export const explicitExports: Rule = (files) =>
  files
    .filter(({ path }) => isPackageSource(path) && path.endsWith('/index.ts'))
    .flatMap((file) => {
      const tree = syntaxTree(file)
      return tree.statements
        .filter(ts.isExportDeclaration)
        .filter(({ exportClause }) => exportClause === undefined || ts.isNamespaceExport(exportClause))
        .map((statement) => ({
          path: file.path,
          line: lineOf(tree, statement),
          rule: 'explicit-exports',
          text: 'a whole module is exported',
          remedy: 'Name the exports one by one.',
        }))
    })
