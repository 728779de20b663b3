import { transformSync } from 'esbuild'
import ts from 'typescript'

/** What stands between a source file and the rest of the program. */
export interface ModuleSubject {
  /** The modules that it imports at run time, as it writes them. */
  readonly imports: readonly string[]
  /** The names of the values that it exports. */
  readonly exports: readonly string[]
}

const isTypeOnly = (statement: ts.ImportDeclaration): boolean =>
  statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)

function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    if (statement.isTypeOnly) return []
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) {
      throw new RangeError('a file that exports all of another cannot be mutated by itself')
    }
    return statement.exportClause.elements.filter((one) => !one.isTypeOnly).map((one) => one.name.text)
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  }
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
  return named && statement.name !== undefined ? [statement.name.text] : []
}

/** Reads what a file imports and exports at run time. */
export function moduleSubject(path: string, text: string): ModuleSubject {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports = new Set<string>()
  const visit = (node: ts.Node): void => {
    const from =
      (ts.isImportDeclaration(node) && !isTypeOnly(node)) || (ts.isExportDeclaration(node) && !node.isTypeOnly)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined
    if (from !== undefined && ts.isStringLiteral(from)) imports.add(from.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  // A function with several signatures is declared several times.
  return { imports: [...imports], exports: [...new Set(tree.statements.flatMap(exportedBy))] }
}

/** The file's own text as a function that fills `module.exports`; what it imports comes from `require`. */
export function compileSubject(text: string): (require: (name: string) => unknown) => object {
  const { code } = transformSync(text, {
    loader: 'ts',
    format: 'cjs',
    target: 'node22',
    supported: { 'dynamic-import': false },
  })
  const fill = new Function('module', 'exports', 'require', code)
  return (require) => {
    const module = { exports: {} }
    fill(module, module.exports, require)
    return module.exports
  }
}
