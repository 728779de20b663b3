import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import * as fastCheck from 'fast-check'
import { moduleSubject } from './module-subject.ts'

type Namespace = Readonly<Record<string, unknown>>

/** What a bundle asks for while it is evaluated. */
export interface BundleLinks {
  /** A module from outside the workspace, or Vitest. */
  readonly outside: (path: string) => Namespace
  /** The file that is mutated, with what it imports. */
  readonly subject: (imports: Readonly<Record<string, Namespace>>) => Namespace
}

/** A test file and all that it imports of this workspace, except for the subject. */
export interface TestBundle {
  /** Whether the test reaches the subject at all. */
  readonly reaches: boolean
  /** Evaluates everything anew. */
  readonly evaluate: (links: BundleLinks) => Promise<void>
}

const loaded = new Map<string, Namespace>()

/** A module from outside: loaded once a process, since no mutant changes it. */
export const outsideModule = (path: string): Namespace => loaded.get(path) ?? {}

async function load(path: string): Promise<Namespace> {
  const known = loaded.get(path)
  if (known !== undefined) return known
  const href = path.startsWith('/') ? pathToFileURL(path).href : path
  const namespace: Namespace = await import(href)
  loaded.set(path, namespace)
  return namespace
}

/** The same samples in each run: a mutant that only luck kills would make two runs differ. */
fastCheck.configureGlobal({ seed: 20_261_122 })

/** `export { v0 as name }`: a name may be a reserved word. */
const exporting = (source: string, names: readonly string[]): string =>
  [
    `const m = ${source}`,
    ...names.map((name, at) => `const v${at} = m[${JSON.stringify(name)}]; export { v${at} as ${name} }`),
  ].join('\n')

const importing = (imports: readonly string[]): string =>
  imports.map((name, at) => `import * as d${at} from ${JSON.stringify(name)}`).join('\n')

const ofThisWorkspace = (name: string): boolean => name === 'three-ds' || name.startsWith('@three-ds')

function linksPlugin(subject: string, reached: () => void): Plugin {
  return {
    name: 'links',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, async ({ path, resolveDir, pluginData }) => {
        if (pluginData === 'resolved' || ofThisWorkspace(path)) return undefined
        if (path === 'vitest' || path.startsWith('node:')) return { path, namespace: 'outside' }
        const found = await build.resolve(path, { resolveDir, kind: 'import-statement', pluginData: 'resolved' })
        return { path: found.path, namespace: 'outside' }
      })
      build.onLoad({ filter: /.*/, namespace: 'outside' }, async ({ path }) => ({
        contents: exporting(`__outside(${JSON.stringify(path)})`, Object.keys(await load(path))),
      }))
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        if (path === subject) {
          reached()
          const { imports, exports } = moduleSubject(path, text)
          const given = `{ ${imports.map((name, at) => `${JSON.stringify(name)}: d${at}`).join(', ')} }`
          return {
            contents: `${importing(imports)}\n${exporting(`__subject(${given})`, exports)}`,
            resolveDir: dirname(path),
          }
        }
        const own = JSON.stringify(pathToFileURL(path).href)
        const contents = text
          .replaceAll('import.meta.url', own)
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        return { contents, loader: 'ts', resolveDir: dirname(path) }
      })
    },
  }
}

/**
 * Bundles one test file for many runs.
 *
 * @param test - absolute path of the test file
 * @param subject - absolute path of the file whose mutants it will meet
 */
export async function bundleTest(test: string, subject: string): Promise<TestBundle> {
  let reaches = false
  const { outputFiles } = await build({
    entryPoints: [test],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['@three-ds/source'],
    keepNames: true,
    logLevel: 'silent',
    plugins: [linksPlugin(subject, () => (reaches = true))],
  })
  const text = (outputFiles[0]?.text ?? '').replace(/\nexport \{[^}]*\};?\s*$/, '')
  const script = new Script(`(async (__outside, __subject) => {\n${text}\n})`, { filename: test })
  return {
    reaches: reaches && text.includes('__subject('),
    // The script is what the line above wraps: a function of these two.
    evaluate: ({ outside, subject: given }) => script.runInThisContext()(outside, given) as Promise<void>,
  }
}
