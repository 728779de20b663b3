import { existsSync, globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests run on the sources: the condition below is the first in every package's `exports`. */
const resolve = { conditions: ['@three-ds/source'] }

const roots = globSync(['packages/*', 'examples/*', 'tools/*', 'bench', 'docs', 'scripts']).filter((root) =>
  existsSync(`${root}/test`),
)

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core for itself, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: roots.map((root) => ({
      resolve,
      ssr: { resolve },
      // The limit ends what hangs; it does not judge how busy a machine is.
      test: {
        name: root,
        root,
        include: ['test/**/*.test.ts'],
        testTimeout: 30_000,
        hookTimeout: 120_000,
        // Files share what is loaded, once for each worker: no module keeps anything that a test could leave behind, and one that did would show.
        isolate: false,
        restoreMocks: true,
        unstubGlobals: true,
      },
    })),
  },
})
