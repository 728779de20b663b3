import ts from 'typescript'

/** Longer types say nothing to a reader: a schema's own type is a screen full. */
const longest = 240

const withoutExport = (text: string): string => text.replace(/^export (?:declare )?(?:default )?/, '')

/** The text from a node's first word to where its body begins. */
const headOf = (node: ts.Node, body: ts.Node | undefined): string => {
  const file = node.getSourceFile()
  return file.text.slice(node.getStart(file), body?.getStart(file) ?? node.getEnd()).trim()
}

function classText(node: ts.ClassDeclaration): string {
  const file = node.getSourceFile()
  const [first] = node.members
  const open = first === undefined ? node.getEnd() : first.getFullStart()
  const members = node.members
    .filter((member) => !ts.isClassStaticBlockDeclaration(member))
    .map((member) => {
      const body = 'body' in member && ts.isFunctionLike(member) ? (member.body as ts.Node | undefined) : undefined
      const end = body?.getStart(file) ?? member.getEnd()
      return file.text.slice(member.getFullStart(), end).replace(/^\n+/, '').trimEnd()
    })
  return `${file.text.slice(node.getStart(file), open).trim()}\n${members.join('\n')}\n}`
}

/** `const name = (a: A): B => …` as `function name(a: A): B`. */
function arrowText(name: string, arrow: ts.ArrowFunction | ts.FunctionExpression, checker: ts.TypeChecker): string {
  const file = arrow.getSourceFile()
  const typeParameters = arrow.typeParameters?.map((each) => each.getText(file)).join(', ')
  const parameters = arrow.parameters.map((each) => each.getText(file)).join(', ')
  const signature = checker.getSignatureFromDeclaration(arrow)
  const answer =
    arrow.type?.getText(file) ?? (signature && checker.typeToString(signature.getReturnType())) ?? 'unknown'
  return `function ${name}${typeParameters === undefined ? '' : `<${typeParameters}>`}(${parameters}): ${answer}`
}

function variableText(node: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const { initializer } = node
  const name = node.name.getText()
  if (initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) {
    return arrowText(name, initializer, checker)
  }
  const type = node.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(node))
  return type.length > longest ? `const ${name}` : `const ${name}: ${type}`
}

function textOf(node: ts.Declaration, checker: ts.TypeChecker): string | undefined {
  if (ts.isFunctionDeclaration(node)) return headOf(node, node.body)
  if (ts.isClassDeclaration(node)) return classText(node)
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return headOf(node, undefined)
  return ts.isVariableDeclaration(node) ? variableText(node, checker) : undefined
}

/** A symbol's declarations without what they do: as in a file of declarations, comments on members included. */
export function declarationText(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declarations = symbol.getDeclarations() ?? []
  // With overloads, the implementation is nobody's business.
  const overloaded = declarations.filter((each) => ts.isFunctionDeclaration(each) && each.body === undefined)
  return (overloaded.length > 0 ? overloaded : declarations)
    .flatMap((each) => textOf(each, checker) ?? [])
    .map(withoutExport)
    .join('\n\n')
}
