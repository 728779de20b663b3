import { describe, expect, it } from 'vitest'
import { importDirection } from '../../rules/import-direction.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (path: string, text: string) => importDirection(virtualFiles({ [path]: text }))

describe('import direction', () => {
  it('lets a provider import core, and the sandbox everything', () => {
    expect(check('packages/spreedly/src/client.ts', "import { ThreeDSError } from '@three-ds/core'")).toEqual([])
    expect(check('packages/sandbox/src/server.ts', "import { a } from '@three-ds/finaro/testing'")).toEqual([])
    expect(check('packages/core/test/flow/step.test.ts', "import { a } from '../../src/flow/step.ts'")).toEqual([])
  })

  it('keeps core from knowing a gateway, in its tests too', () => {
    const [finding] = check('packages/core/test/a.test.ts', "\nimport { a } from '@three-ds/finaro'")
    expect(finding?.text).toBe('@three-ds/core must not import @three-ds/finaro')
    expect(finding?.line).toBe(2)
    expect(finding?.remedy).toContain('downwards')
  })

  it.each([
    "import type { A } from '@three-ds/finaro'",
    "export { a } from '@three-ds/finaro/testing'",
    "const a = await import('@three-ds/finaro')",
    "type A = import('@three-ds/finaro').A",
  ])('keeps providers apart: %s', (text) => {
    expect(check('packages/spreedly/src/a.ts', text)).toMatchObject([
      { text: '@three-ds/spreedly must not import @three-ds/finaro', path: 'packages/spreedly/src/a.ts', line: 1 },
    ])
  })

  it('gives the page the types of core and nothing else', () => {
    expect(check('packages/browser/src/run.ts', "import type { BrowserAction } from '@three-ds/core'")).toEqual([])
    const [finding] = check('packages/browser/src/run.ts', "import { type BrowserAction } from '@three-ds/core'")
    expect(finding?.text).toBe('@three-ds/browser may know the types of @three-ds/core only')
    expect(finding?.remedy).toBe('Write `import type`.')
  })

  it('refuses the way around, a path into another package', () => {
    const [finding] = check('packages/spreedly/src/a.ts', "import { a } from '../../core/src/index.ts'")
    expect(finding?.text).toBe('the path ../../core/src/index.ts leaves packages/spreedly')
  })

  it('reads code only: a comment and a text that look like imports are none', () => {
    const text = "// import '@three-ds/finaro'\nexport const a = \"import '@three-ds/finaro'\""
    expect(check('packages/core/src/a.ts', text)).toEqual([])
  })
})
