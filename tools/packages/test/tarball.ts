import type { Tarball } from '../src/tarball/tarball.ts'

const map = (source: string): string => JSON.stringify({ version: 3, sources: [source], mappings: '' })

const manifest = {
  name: '@three-ds/ground',
  exports: { '.': { '@three-ds/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' } },
  dependencies: { zod: '^4.0.0' },
}

/** A package with which all is well, but for what a test changes: files are added or replaced, `undefined` takes one away. */
export function tarballWith(
  changes: Readonly<Record<string, string | undefined>> = {},
  fields: Readonly<Record<string, unknown>> = {},
): Tarball {
  const files: Record<string, string | undefined> = {
    LICENSE: 'MIT',
    'README.md': '# Ground',
    'package.json': JSON.stringify({ ...manifest, ...fields }),
    'src/index.ts': 'export const one = 1\n',
    'dist/index.js': "import 'zod/mini'\nexport const one = 1\n",
    'dist/index.js.map': map('../src/index.ts'),
    'dist/index.d.ts': 'export declare const one = 1\n',
    ...changes,
  }
  const entries = Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))
  const folder = 'packages/ground'
  return { name: manifest.name, version: '0.1.0', folder, path: '', packedBytes: 1001, files: new Map(entries) }
}
