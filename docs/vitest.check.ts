import { defineConfig } from 'vitest/config'

/** Checks of the built site in a browser: `pnpm docs:build` first. Apart from the tests, which need no build. */
export default defineConfig({ test: { include: ['check/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } })
