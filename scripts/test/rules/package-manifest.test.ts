import { describe, expect, it } from 'vitest'
import { packageManifest } from '../../rules/package-manifest.ts'
import { virtualFiles } from '../virtual-files.ts'

const entry = (stem: string) => ({
  '@three-ds/source': `./src/${stem}.ts`,
  types: `./dist/${stem}.d.ts`,
  default: `./dist/${stem}.js`,
})

const good = {
  type: 'module',
  sideEffects: false,
  engines: { node: '>=22.12' },
  license: 'MIT',
  files: ['dist', 'src'],
  exports: { '.': entry('index'), './http': entry('http/index'), './package.json': './package.json' },
}

const others = {
  'packages/core/README.md': '',
  'packages/core/src/index.ts': '',
  'packages/core/src/http/index.ts': '',
}
const check = (changes: object, files: Record<string, string> = others, folder = 'packages/core') =>
  packageManifest(virtualFiles({ ...files, [`${folder}/package.json`]: JSON.stringify({ ...good, ...changes }) }))

describe('package manifest', () => {
  it('passes a complete one, and asks nothing of examples', () => {
    expect(check({})).toEqual([])
    expect(check({ type: 'commonjs' }, {}, 'examples/demo')).toEqual([])
  })

  it.each([
    [{ type: 'commonjs' }, 'not an ES module'],
    [{ sideEffects: true }, 'bundlers must keep it whole'],
    [{ engines: {} }, 'it does not say which Node it needs'],
    [{ license: 'UNLICENSED' }, 'no license'],
    [{ files: ['dist'] }, 'it does not publish both dist and src'],
    [{ exports: { '.': entry('index') } }, 'exports has no "./package.json"'],
  ])('refuses %j', (changes, text) => {
    expect(check(changes).map((finding) => finding.text)).toEqual([text])
  })

  it('wants a README', () => {
    const { 'packages/core/README.md': _, ...rest } = others
    expect(check({}, rest).map(({ text }) => text)).toEqual(['no README.md'])
  })

  it('wants the fake gateway and its msw handlers of a provider', () => {
    const files = { 'packages/finaro/README.md': '', 'packages/finaro/src/index.ts': '' }
    const exports = { '.': entry('index'), './package.json': './package.json' }
    expect(check({ exports }, files, 'packages/finaro').map(({ text }) => text)).toEqual([
      'exports has no "./testing"',
      'exports has no "./msw"',
    ])
  })

  it('wants an entry for each API of a provider that has several', () => {
    const files = { 'packages/shopify/README.md': '', 'packages/shopify/src/index.ts': '' }
    const exports = { '.': entry('index'), './package.json': './package.json' }
    expect(check({ exports }, files, 'packages/shopify').map(({ text }) => text)).toEqual([
      'exports has no "./testing"',
      'exports has no "./msw"',
      'exports has no "./checkout"',
      'exports has no "./storefront"',
      'exports has no "./payments-app"',
    ])
  })
})
