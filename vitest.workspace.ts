import { defineConfig } from 'vitest/config'

/** Tests run on the sources: the condition below is the first in every package's `exports`. */
const resolve = { conditions: ['@three-ds/source'] }

export default defineConfig({
  test: {
    projects: ['packages/*', 'examples/*', 'scripts'].map((root) => ({
      resolve,
      ssr: { resolve },
      test: { name: root, root, include: ['test/**/*.test.ts'] },
    })),
  },
})
