import { posix } from 'node:path'
import ts from 'typescript'
import type { RepoFile } from '../repository/repo-file.ts'
import { syntaxTree } from './syntax-tree.ts'

/** Where a name is declared. */
export interface Declared {
  readonly file: RepoFile
  readonly node: ts.Statement
}

/** A name that a module hands on: its own, and the name under which others know it. */
interface Handed {
  readonly exported: string
  readonly own: string
  /** The module that has it; absent where it stands in the same file. */
  readonly from?: string
}

/** The names that a module exports. `export *` is not followed: an index names what it exports. */
export const exportedNames = (file: RepoFile): string[] => [
  ...new Set([
    ...handedOn(file).map(({ exported }) => exported),
    ...syntaxTree(file)
      .statements.filter((statement) => isExported(statement))
      .flatMap(namesOf),
  ]),
]

/**
 * The statements that declare an exported name, through any number of re-exports; several for overloads. Empty where another
 * package declares it.
 */
export function declarationsOf(file: RepoFile, name: string, files: ReadonlyMap<string, RepoFile>): Declared[] {
  const handed = handedOn(file).find(({ exported }) => exported === name)
  const own = handed?.own ?? name
  const from = handed?.from ?? importedFrom(file, own)?.from
  if (from === undefined) {
    return syntaxTree(file)
      .statements.filter((statement) => namesOf(statement).includes(own))
      .map((node) => ({ file, node }))
  }
  const target = files.get(posix.join(posix.dirname(file.path), from))
  const there = handed?.from === undefined ? (importedFrom(file, own)?.own ?? own) : own
  return target === undefined ? [] : declarationsOf(target, there, files)
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  ) {
    return statement.name === undefined ? [] : [statement.name.text]
  }
  return []
}

const handedOn = (file: RepoFile): Handed[] =>
  syntaxTree(file).statements.flatMap((statement): Handed[] => {
    if (!ts.isExportDeclaration(statement)) return []
    const { exportClause, moduleSpecifier } = statement
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return []
    return exportClause.elements.map(({ name, propertyName }) => ({
      exported: name.text,
      own: (propertyName ?? name).text,
      ...(moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? { from: moduleSpecifier.text } : {}),
    }))
  })

const importedFrom = (file: RepoFile, local: string): { own: string; from: string } | undefined =>
  syntaxTree(file)
    .statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
      const bindings = statement.importClause?.namedBindings
      if (bindings === undefined || !ts.isNamedImports(bindings)) return []
      const from = statement.moduleSpecifier.text
      return bindings.elements.map(({ name, propertyName }) => ({
        name: name.text,
        own: (propertyName ?? name).text,
        from,
      }))
    })
    .find(({ name }) => name === local)
