import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** One bundled module. */
export interface Bundle {
  readonly code: Uint8Array
  /** Minified bytes by the path of the file that they come from. */
  readonly inputs: Readonly<Record<string, number>>
}

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Bundles a module as an edge runtime takes it: one file with every dependency in, also those that are loaded on first use.
 *
 * Taken from the sources: they are published beside the build, which mirrors them file by file, so that both weigh the same.
 */
export async function bundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: here, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    mainFields: ['module', 'main'],
    conditions: ['@three-ds/source', 'import'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (file === undefined || output === undefined) throw new Error('esbuild wrote nothing')
  const inputs = Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
  return { code: file.contents, inputs: Object.fromEntries(inputs) }
}
