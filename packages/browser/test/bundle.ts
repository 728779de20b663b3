import { join } from 'node:path'
import { build } from 'esbuild'

/** One entry of this package as a browser loads it, minified. */
export async function bundle(entry: 'index' | 'scripts/index'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `../src/${entry}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
