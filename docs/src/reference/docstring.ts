import ts from 'typescript'

/** A docstring, taken apart. Texts are Markdown. */
export interface Docstring {
  readonly text: string
  readonly parameters: readonly { readonly name: string; readonly text: string }[]
  readonly returns?: string
  readonly throws: readonly string[]
  readonly examples: readonly string[]
}

/** `{@link name}` as code: the names are those of the same page, or of the specification of it. */
const withoutLinks = (text: string): string =>
  text.replace(/\{@link(?:code|plain)?\s+([^}\s|]+)(?:[\s|]+([^}]+))?\}/g, (_, to: string, words?: string) => {
    return words ?? `\`${to}\``
  })

const textOf = (parts: readonly ts.SymbolDisplayPart[] | undefined): string =>
  withoutLinks(ts.displayPartsToString([...(parts ?? [])])).trim()

/** The docstring of a symbol, as written at its declaration. */
export function readDocstring(symbol: ts.Symbol, checker: ts.TypeChecker): Docstring {
  const tags = symbol.getJsDocTags(checker)
  const named = (name: string): string[] => tags.filter((tag) => tag.name === name).map(({ text }) => textOf(text))
  const [returns] = named('returns')
  return {
    text: textOf(symbol.getDocumentationComment(checker)),
    parameters: named('param').map((text) => {
      const [, name = '', rest = ''] = /^(\S+)\s*(?:-\s*)?([\s\S]*)$/.exec(text) ?? []
      return { name, text: rest }
    }),
    ...(returns !== undefined && { returns }),
    throws: named('throws'),
    examples: named('example'),
  }
}
