import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

describe('the function in a page', { timeout: 60_000 }, () => {
  it('is bundled for a browser, without a module of Node', async () => {
    const { errors, outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/inspect/index.ts', import.meta.url))],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2023',
      conditions: ['@three-ds/source'],
      minify: true,
      write: false,
      logLevel: 'silent',
    })
    expect(errors).toEqual([])
    const text = outputFiles.map((file) => file.text).join('')
    expect(text).not.toMatch(/from\s*"node:|require\("node:/)
    expect(text).not.toBe('')
  })
})
