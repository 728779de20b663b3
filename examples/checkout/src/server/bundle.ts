import { join } from 'node:path'
import { build } from 'esbuild'

/** Scripts of the pages, as a browser loads them, by name. */
export type Scripts = ReadonlyMap<string, string>

const names = ['shop', 'order', 'return'] as const

/** Bundles the scripts of the pages, once, when the shop starts. */
export async function bundleScripts(): Promise<Scripts> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(import.meta.dirname, `../page/${name}.ts`)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    conditions: ['@three-ds/source'],
    outdir: 'scripts',
    write: false,
  })
  return new Map(names.map((name, at) => [name, outputFiles[at]?.text ?? '']))
}
