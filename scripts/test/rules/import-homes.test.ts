import { describe, expect, it } from 'vitest'
import { importHomesRule } from '../../rules/import-homes.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (files: Record<string, string>) => importHomesRule(virtualFiles(files))
const parser = "const { XMLParser } = await import('fast-xml-parser')"

describe('import homes', () => {
  it('lets each package stand in its home', () => {
    expect(
      check({
        'packages/spreedly/src/xml/parse.ts': `${parser}\nimport type { A } from 'fast-xml-parser'`,
        'packages/finaro/src/msw/index.ts': "import { http } from 'msw'",
        'packages/core/test/http/a.test.ts': "import { Hono } from 'hono'",
        'examples/demo/src/main.ts': "import { Hono } from 'hono'",
      }),
    ).toEqual([])
  })

  it.each([
    ['fast-xml-parser', 'packages/finaro/src/a.ts', 'one file of packages/spreedly/src'],
    ['jose', 'packages/core/src/a.ts', 'one file of packages/cardinal/src'],
    ['msw/node', 'packages/spreedly/src/testing/a.ts', 'the msw folder of a provider'],
    ['hono', 'packages/core/src/http/a.ts', 'packages/sandbox and examples'],
    ['@hono/node-server', 'packages/core/src/http/a.ts', 'packages/sandbox and examples'],
  ])('refuses %s elsewhere', (name, path, place) => {
    const [finding, ...others] = check({ [path]: `import '${name}'` })
    expect(finding?.path).toBe(path)
    expect(finding?.text).toMatch(/ is imported outside of its home$/)
    expect(finding?.remedy).toBe(`It belongs to ${place}.`)
    expect(others).toEqual([])
  })

  it('refuses to load on import what is to be loaded on first use', () => {
    const [finding] = check({ 'packages/cardinal/src/jwt/sign.ts': "\nimport { SignJWT } from 'jose'" })
    expect(finding?.text).toBe('jose is loaded with its importer')
    expect(finding?.line).toBe(2)
  })

  it('refuses a second file for what belongs to one', () => {
    const [finding] = check({ 'packages/spreedly/src/xml/a.ts': parser, 'packages/spreedly/src/xml/b.ts': parser })
    expect(finding?.text).toBe('fast-xml-parser is imported by a second file')
    expect(finding?.path).toBe('packages/spreedly/src/xml/b.ts')
    expect(finding?.remedy).toContain('packages/spreedly/src/xml/a.ts has it')
  })
  it('lets one file hand on what is needed, to be loaded on first use', () => {
    expect(
      check({
        'packages/cardinal/src/jwt/jose.ts': "export { SignJWT } from 'jose'",
        'packages/cardinal/src/jwt/load-jose.ts': "import type * as Jose from './jose.ts'\nimport('./jose.ts')",
      }),
    ).toEqual([])
  })

  it.each(['import { SignJWT } from', 'export { SignJWT } from'])(
    'refuses to go through that file early: %s',
    (form) => {
      const [finding, ...others] = check({
        'packages/cardinal/src/jwt/jose.ts': "export { SignJWT } from 'jose'",
        'packages/cardinal/src/sign.ts': `\n${form} './jwt/jose.ts'`,
      })
      expect(finding?.path).toBe('packages/cardinal/src/sign.ts')
      expect(finding?.line).toBe(2)
      expect(finding?.text).toBe('jose is loaded with its importer')
      expect(others).toEqual([])
    },
  )
})
