import { globSync } from 'node:fs'
import { build, type Metafile } from 'esbuild'
import { inlineFiles } from './inline-files.ts'
import { noServers } from './no-servers.ts'
import { optionalModules } from './optional-modules.ts'
import { type Start, suiteEntry } from './suite-entry.ts'

/** What tests read: their fixtures, and what is generated beside the sources. */
const fixturePatterns = ['packages/*/test/**/fixtures/**/*.{json,xml,txt,html}', 'packages/*/schema/*.json']

/** A bundle, and what it was made of. */
export interface SuiteBundle {
  readonly code: string
  /** By path, from the root of the repository. */
  readonly inputs: Metafile['inputs']
}

/**
 * Test files, with everything that they import, as one module for runtimes other than Node. Only modules of Node stay imports.
 *
 * @param repository - where the repository stands, with `/` at its end
 * @param files - from the root of the repository
 */
export async function bundleSuite(repository: string, files: readonly string[], start: Start): Promise<SuiteBundle> {
  const fixtures = globSync(fixturePatterns, { cwd: repository }).map((path) => path.replaceAll('\\', '/'))
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: suiteEntry(files, (path) => repository + path, start),
      resolveDir: `${repository}tools/runtimes`,
      loader: 'js',
    },
    absWorkingDir: repository,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@three-ds/source'],
    target: 'es2023',
    // Some tests are named after the functions that they try.
    keepNames: true,
    external: ['node:*'],
    alias: { vitest: `${repository}tools/runtimes/src/shim/index.ts` },
    plugins: [
      optionalModules,
      inlineFiles(repository, fixtures),
      ...(start === 'workerd' ? [noServers(`${repository}tools/runtimes/src/shim/not-here.ts`)] : []),
    ],
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  return { code: outputFiles[0]?.text ?? '', inputs: metafile.inputs }
}
