import { isAbsolute, join, relative } from 'node:path'
import { build } from 'esbuild'

/** For each test file the source files that it imports, over however many others, with the number of steps. Paths from the root. */
export type Distances = ReadonlyMap<string, ReadonlyMap<string, number>>

const isOutside = (name: string): boolean =>
  !name.startsWith('.') && !isAbsolute(name) && name !== 'three-ds' && !name.startsWith('@three-ds')

function stepsFrom(start: string, importsOf: (path: string) => readonly string[]): Map<string, number> {
  const steps = new Map([[start, 0]])
  for (const [path, step] of steps) {
    for (const next of importsOf(path)) if (!steps.has(next)) steps.set(next, step + 1)
  }
  return steps
}

/**
 * Reads who imports whom.
 *
 * @param root - absolute path of the repository
 * @param tests - paths of the test files, from there
 */
export async function measureDistances(root: string, tests: readonly string[]): Promise<Distances> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: tests.map((test) => join(root, test)),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@three-ds/source'],
    outdir: 'unwritten',
    logLevel: 'silent',
    plugins: [
      {
        name: 'outside',
        setup: (build) => {
          build.onResolve({ filter: /^[^./]/ }, ({ path }) => (isOutside(path) ? { path, external: true } : undefined))
        },
      },
    ],
  })
  const importsOf = (path: string): string[] =>
    (metafile.inputs[path]?.imports ?? []).filter(({ external }) => external !== true).map((one) => one.path)
  return new Map(tests.map((test) => [test, stepsFrom(relative(root, join(root, test)), importsOf)]))
}
