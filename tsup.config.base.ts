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

/** The build of one package: ES modules for every source file, declarations for its public entries. */
export const packageBuild = (entries: Record<string, string>): Options =>
  defineConfig({
    entry: ['src/**/*.ts'],
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    bundle: true,
    splitting: false,
    sourcemap: true,
    clean: true,
    dts: { entry: entries },
    // The packages contain their sources: a map leads there and need not repeat them.
    esbuildOptions: (options) => {
      options.sourcesContent = false
    },
    esbuildPlugins: [mirror],
    silent: true,
  }) as Options
