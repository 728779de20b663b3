import { join } from 'node:path'
import ts from 'typescript'
import type { PublishedPackage } from '../workspace/published-package.ts'

/** The sources of the packages, and the declarations that a build makes of each file. */
export interface SourceProgram {
  readonly program: ts.Program
  /** Declarations by the absolute path of their source. */
  readonly declarations: ReadonlyMap<string, ts.SourceFile>
}

/**
 * Reads the packages' sources and emits their declarations into memory: no build is needed, and none can be stale.
 *
 * @param root - absolute path of the checkout
 */
export function readSources(root: string, packages: readonly PublishedPackage[]): SourceProgram {
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root)
  const roots = packages.flatMap(({ folder, entries }) => entries.map(({ source }) => join(root, folder, source)))
  const program = ts.createProgram(roots, {
    ...options,
    types: ['node'],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true,
    // `pnpm types` checks; here only what is declared matters.
    noCheck: true,
  })
  const declarations = new Map<string, ts.SourceFile>()
  program.emit(
    undefined,
    (path, text, _mark, _error, sources) => {
      const [source] = sources ?? []
      if (source === undefined || !path.endsWith('.d.ts')) return
      declarations.set(source.fileName, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
    },
    undefined,
    true,
  )
  return { program, declarations }
}
