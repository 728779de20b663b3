import ts from 'typescript'

/** A field of a type that is derived from its schema. */
export interface PropertyRow {
  readonly name: string
  readonly optional: boolean
  /** As the compiler prints it, shortened. */
  readonly type: string
  readonly text: string
}

const longest = 110

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

const isDerived = (node: ts.Declaration): node is ts.InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.members.length === 0 && (node.heritageClauses ?? []).length > 0

/** The fields of an interface that has none of its own, `interface X extends z.output<typeof xSchema> {}`. */
export function schemaProperties(symbol: ts.Symbol, checker: ts.TypeChecker): PropertyRow[] {
  const declaration = symbol.getDeclarations()?.find(isDerived)
  if (declaration === undefined) return []
  return checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .filter(({ name }) => !name.startsWith('__'))
    .map((property) => {
      const type = checker.getTypeOfSymbolAtLocation(property, declaration)
      return {
        name: property.name,
        optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
        type: shortened(checker.typeToString(checker.getNonNullableType(type), declaration).replace(/\s+/g, ' ')),
        text: ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim(),
      }
    })
}
