import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import type { LaidOutTests } from './lay-out-tests.ts'

/** What of an earlier release's tests the compiler refuses today. */
export interface BrokenTest {
  /** Whose code may have broken it: the package whose test it is, and those that it imports. */
  readonly packages: readonly string[]
  /** `packages/core/test/money/from-decimal.test.ts:12  …`. */
  readonly text: string
}

interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

const manifestsOf = (root: string): readonly { readonly folder: string; readonly manifest: Manifest }[] =>
  globSync('packages/*/package.json', { cwd: root }).map((path) => ({
    folder: dirname(path).replaceAll('\\', '/'),
    manifest: JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest, // ours
  }))

/** Public names lead to today's sources. */
const pathsOf = (root: string): Record<string, string[]> =>
  Object.fromEntries(
    manifestsOf(root).flatMap(({ folder, manifest: { name, exports = {} } }) =>
      Object.entries(exports).flatMap(([entry, target]) => {
        const source = typeof target === 'string' ? target : target['@three-ds/source']
        return source === undefined ? [] : [[name + entry.slice(1), [join(root, folder, source)]] as const]
      }),
    ),
  )

/** Type-checks tests of an earlier release against the sources of today; only errors in the tests count. */
export function typeErrors(root: string, { folder }: LaidOutTests, tests: readonly string[]): readonly BrokenTest[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, { ...ts.sys, readDirectory: () => [] }, root)
  const program = ts.createProgram(
    tests.map((path) => join(folder, path)),
    // A name that is not used any more is no promise.
    { ...options, types: ['node'], noUnusedLocals: false, noUnusedParameters: false, paths: pathsOf(root) },
  )
  const names = new Map(manifestsOf(root).map((one) => [one.folder, one.manifest.name]))
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${folder}/`) && !fileName.includes('/node_modules/'))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, start = 0, messageText }) => {
      const path = relative(folder, file?.fileName ?? folder).replaceAll('\\', '/')
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
      const own = names.get(path.split('/').slice(0, 2).join('/'))
      const imported = ts.preProcessFile(file?.text ?? '').importedFiles.map(({ fileName }) => fileName)
      const packages = [...names.values()].filter(
        (name) => name === own || imported.some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
      )
      return { packages, text: `${path}:${line}  ${ts.flattenDiagnosticMessageText(messageText, '\n')}` }
    })
}
