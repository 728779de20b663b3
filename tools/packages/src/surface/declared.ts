import { dirname, join } from 'node:path'
import ts from 'typescript'

/** Something that a file declares or imports under a name. */
export type Declared =
  | { readonly kind: 'here'; readonly statements: readonly ts.Statement[] }
  /** `path` is absolute; `name` is what it is called there. */
  | { readonly kind: 'file'; readonly path: string; readonly name: string }

const namesOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  return isNamed && statement.name !== undefined ? [statement.name.text] : []
}

/** Where a relative import leads: declarations name the sources, with their ending. */
export const sourceOf = (from: string, specifier: string): string | undefined =>
  specifier.startsWith('.') ? join(dirname(from), specifier) : undefined

function importsOf(statement: ts.Statement, from: string): readonly (readonly [string, Declared])[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
  const path = sourceOf(from, statement.moduleSpecifier.text)
  const bindings = statement.importClause?.namedBindings
  if (path === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return []
  return bindings.elements.map(
    ({ name, propertyName }) => [name.text, { kind: 'file', path, name: (propertyName ?? name).text }] as const,
  )
}

/**
 * What stands behind the names of one file of declarations: its own statements, and what it imports from other files of its package.
 *
 * @param path - absolute path of the source that the declarations belong to
 */
export function declaredIn(path: string, file: ts.SourceFile): ReadonlyMap<string, Declared> {
  const declared = new Map<string, Declared>()
  for (const statement of file.statements) {
    for (const [name, imported] of importsOf(statement, path)) declared.set(name, imported)
    for (const name of namesOf(statement)) {
      const known = declared.get(name)
      const earlier = known?.kind === 'here' ? known.statements : []
      declared.set(name, { kind: 'here', statements: [...earlier, statement] })
    }
  }
  return declared
}
