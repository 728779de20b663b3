import ts from 'typescript'

const printer = ts.createPrinter({ removeComments: true })

const modifiersToDrop: readonly ts.SyntaxKind[] = [ts.SyntaxKind.ExportKeyword, ts.SyntaxKind.DeclareKeyword]

const isInferred = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement)

const textOf = (type: ts.TypeNode): string =>
  ts.isLiteralTypeNode(type) && ts.isLiteralExpression(type.literal) ? type.literal.text : ''

/**
 * Where a file lies is nobody's business outside: an import inside a type becomes the bare name. The compiler writes the literals of
 * a union that it inferred in the order in which it met them anywhere, so these are sorted; the same holds for the keys of an enum.
 */
const steady: ts.TransformerFactory<ts.Statement> = (context) => (statement) => {
  const inferred = isInferred(statement)
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context)
    if (
      inferred &&
      ts.isUnionTypeNode(inner) &&
      inner.types.every((type) => textOf(type) !== '' || isEmptyText(type))
    ) {
      return ts.factory.createUnionTypeNode(inner.types.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1)))
    }
    if (inferred && ts.isTypeLiteralNode(inner) && inner.members.every(isLiteralMember)) {
      return ts.factory.createTypeLiteralNode(inner.members.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    }
    if (!ts.isImportTypeNode(inner) || inner.qualifier === undefined) return inner
    return inner.isTypeOf
      ? ts.factory.createTypeQueryNode(inner.qualifier, inner.typeArguments)
      : ts.factory.createTypeReferenceNode(inner.qualifier, inner.typeArguments)
  }
  return ts.visitNode(statement, visit, ts.isStatement)
}

const keyOf = ({ name }: ts.TypeElement): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''

/** `Y: 'Y'`, as `z.enum` has them: in the order of a union, too. */
const isLiteralMember = (member: ts.TypeElement): boolean =>
  ts.isPropertySignature(member) && member.type !== undefined && textOf(member.type) === keyOf(member)

const isEmptyText = (type: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) && type.literal.text === ''

/** A declaration as text, without comments and without `export declare`. */
export function printStatement(statement: ts.Statement): string {
  const { transformed } = ts.transform(statement, [steady])
  const text = printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? statement, statement.getSourceFile())
  return modifiersToDrop.reduce((rest, kind) => rest.replace(new RegExp(`^${ts.tokenToString(kind)} `), ''), text)
}
