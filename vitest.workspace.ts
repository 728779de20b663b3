import { existsSync, globSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Tests run on the sources: the condition below is the first in every package's `exports`. */
const resolve = { conditions: ['@three-ds/source'] }

const roots = globSync(['packages/*', 'examples/*', 'tools/*', 'scripts']).filter((root) => existsSync(`${root}/test`))

export default defineConfig({
  test: {
    projects: roots.map((root) => ({
      resolve,
      ssr: { resolve },
      // The limit ends what hangs; it does not judge how busy a machine is.
      test: { name: root, root, include: ['test/**/*.test.ts'], testTimeout: 30_000 },
    })),
  },
})
