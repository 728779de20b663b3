import ts from 'typescript'
import type { RepoFile } from '../repository/repo-file.ts'
import { lineOf, nodesOf, syntaxTree } from './syntax-tree.ts'

/** One place where a file names another module. */
export interface ModuleUse {
  /** As written: `zod/mini`, `./step.ts`. */
  readonly specifier: string
  /** From 1. */
  readonly line: number
  /** `static`: `import … from`. `export`: `export … from`. `dynamic`: `import(…)`. */
  readonly form: 'static' | 'export' | 'dynamic'
  /** Leaves nothing behind at run time: `import type`, `export type`, `import('x').T`. */
  readonly typeOnly: boolean
  /** `z` of `import * as z`. */
  readonly namespace?: string
}

const found = new WeakMap<RepoFile, readonly ModuleUse[]>()

/** Every module that a TypeScript file names, in order of appearance. */
export function importsOf(file: RepoFile): readonly ModuleUse[] {
  const known = found.get(file)
  if (known !== undefined) return known
  const tree = syntaxTree(file)
  const uses = [...nodesOf(tree)].flatMap((node) => {
    const use = useOf(node)
    return use === undefined ? [] : [{ ...use, line: lineOf(tree, node) }]
  })
  found.set(file, uses)
  return uses
}

function useOf(node: ts.Node): Omit<ModuleUse, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause
    const bindings = clause?.namedBindings
    return {
      specifier: node.moduleSpecifier.text,
      form: 'static',
      typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      ...(bindings !== undefined && ts.isNamespaceImport(bindings) ? { namespace: bindings.name.text } : {}),
    }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, form: 'export', typeOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, form: 'static', typeOnly: true }
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      return { specifier: specifier.text, form: 'dynamic', typeOnly: false }
    }
  }
  return undefined
}
