import type { Plugin } from 'esbuild'
import { defineConfig, type Options } from 'tsup'

/**
 * Every dist file mirrors a source file, so that a bundler takes one pure function out of a package for what it weighs
 * alone. Relative imports therefore stay imports; only their ending changes.
 */
const mirror: Plugin = {
  name: 'mirror',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    )
  },
}

const shared = {
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  bundle: true,
  sourcemap: true,
  // The packages contain their sources: a map leads there and need not repeat them.
  esbuildOptions: (options) => {
    options.sourcesContent = false
  },
  silent: true,
} satisfies Options

/** ES modules for every source file, declarations for the public entries. */
const mirrored = (entries: Record<string, string>): Options => ({
  ...shared,
  entry: ['src/**/*.ts'],
  splitting: false,
  // The other build's folder, when both run.
  clean: ['!node/**'],
  dts: { entry: entries },
  esbuildPlugins: [mirror],
})

/**
 * The same once more for Node, which reads hundreds of small files slowly: an entry is one file, and what entries share, or load
 * on first use, is another.
 */
const bundledForNode = (entries: Record<string, string>): Options => ({
  ...shared,
  entry: entries,
  outDir: 'dist/node',
  splitting: true,
  clean: true,
})

/** The build of a package: the mirror alone. */
export const packageBuild = (entries: Record<string, string>): Options => defineConfig(mirrored(entries)) as Options

/** The build of a package that servers import. Its `exports` name `./dist/node` under the condition `node`. */
export const serverPackageBuild = (entries: Record<string, string>): Options[] =>
  defineConfig([mirrored(entries), bundledForNode(entries)]) as Options[]
