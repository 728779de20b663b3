import ts from 'typescript'

/** A type that a declaration mentions: by a name of its own file, or by an import written into the type. */
export type Reference = { readonly name: string } | { readonly specifier: string; readonly name: string }

const firstName = (entity: ts.EntityName): string => (ts.isQualifiedName(entity) ? firstName(entity.left) : entity.text)

const referenceAt = (node: ts.Node): Reference | undefined => {
  if (ts.isTypeReferenceNode(node)) return { name: firstName(node.typeName) }
  if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) return { name: node.expression.text }
  if (ts.isTypeQueryNode(node)) return { name: firstName(node.exprName) }
  const isInline = ts.isImportTypeNode(node) && node.qualifier !== undefined && ts.isLiteralTypeNode(node.argument)
  if (!isInline || !ts.isStringLiteral(node.argument.literal)) return undefined
  return { specifier: node.argument.literal.text, name: firstName(node.qualifier) }
}

/** Every type that the statement mentions, in the order of its text; type parameters and globals among them. */
export function referencesOf(statement: ts.Statement): readonly Reference[] {
  const found: Reference[] = []
  const visit = (node: ts.Node): void => {
    const reference = referenceAt(node)
    if (reference !== undefined) found.push(reference)
    ts.forEachChild(node, visit)
  }
  visit(statement)
  return found
}
