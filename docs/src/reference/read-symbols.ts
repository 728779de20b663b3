import { join, posix, relative } from 'node:path'
import ts from 'typescript'
import { declarationText } from './declaration-text.ts'
import { type Docstring, readDocstring } from './docstring.ts'
import type { EntryPoint } from './entry-points.ts'
import { type PropertyRow, schemaProperties } from './schema-properties.ts'

/** Something that an entry point exports. */
export interface ReferenceSymbol {
  readonly name: string
  /** Folder below `src` that it stands in, `eci`; `general` for what stands in `src` itself. */
  readonly group: string
  /** Where it is declared, from the root of the repository. */
  readonly file: string
  /** Its declaration without what it does: signatures, members with their comments. */
  readonly declaration: string
  readonly docstring: Docstring
  /** Of a type that is derived from its schema: the fields, since its declaration shows none. */
  readonly properties: readonly PropertyRow[]
}

const groupOf = (file: string): string => {
  const [, folders = ''] = /^packages\/[^/]+\/src\/(.*)$/.exec(posix.dirname(file)) ?? []
  return folders === '' ? 'general' : folders
}

/**
 * What an entry point exports, in the order of groups and names.
 *
 * @param root - absolute path of the repository
 */
export function readSymbols(root: string, program: ts.Program, entry: EntryPoint): ReferenceSymbol[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(join(root, entry.file))
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${entry.name}: its source is no module`)
  return checker
    .getExportsOfModule(module)
    .flatMap((exported): ReferenceSymbol[] => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const [first] = symbol.getDeclarations() ?? []
      if (first === undefined) return []
      const file = relative(root, first.getSourceFile().fileName).replaceAll('\\', '/')
      return [
        {
          name: exported.name,
          group: groupOf(file),
          file,
          declaration: declarationText(symbol, checker),
          docstring: readDocstring(symbol, checker),
          properties: schemaProperties(symbol, checker),
        },
      ]
    })
    .sort((a, b) => a.group.localeCompare(b.group) || a.name.localeCompare(b.name))
}
