import { describe, expect, it } from 'vitest'
import { checkImports } from '../../src/contents/check-imports.ts'
import { checkManifest } from '../../src/contents/check-manifest.ts'
import { checkSizes } from '../../src/contents/check-sizes.ts'
import { tarballWith } from '../tarball.ts'

const texts = (fields: Readonly<Record<string, unknown>>, changes = {}) =>
  checkManifest(tarballWith(changes, fields)).map(({ text }) => text)

describe('a packed manifest', () => {
  it('is well as it is', () => {
    expect(texts({})).toEqual([])
  })

  it.each(['workspace:^', 'catalog:', 'link:../core', 'file:../core'])('has no range like %s', (range) => {
    expect(texts({ dependencies: { '@three-ds/core': range } }).join()).toContain('the range of @three-ds/core is this')
  })

  it('names files that are inside', () => {
    expect(texts({}, { 'dist/index.d.ts': undefined }).join()).toContain('./dist/index.d.ts, which is not inside')
  })

  it('runs nothing at installation', () => {
    expect(texts({ scripts: { postinstall: 'node x.js' } }).join()).toContain('at installation, postinstall')
  })

  it('has commands that say which program runs them', () => {
    expect(texts({ bin: { one: './dist/index.js' } }).join()).toContain('does not say which program')
  })

  it('leads to its own folder, or says nothing of a repository', () => {
    const url = 'git+https://example.com/three-ds.git'
    expect(texts({ repository: { type: 'git', url, directory: 'packages/ground' } })).toEqual([])
    expect(texts({ repository: { type: 'git', url, directory: 'packages/core' } }).join()).toContain('release:stamp')
  })
})

describe('what is imported', () => {
  it('is declared, or is the package itself, or comes with Node', () => {
    const js = "import 'zod'\nimport '@three-ds/ground/x'\nimport 'node:fs'\nimport './other.js'\n"
    expect(checkImports(tarballWith({ 'dist/index.js': js }))).toEqual([])
  })

  it.each(["import 'ky'", "const k = import('ky/x')", "export { a } from 'ky'"])('shows where it is not: %s', (js) => {
    const [found] = checkImports(tarballWith({ 'dist/index.js': js }))
    expect(found).toEqual({
      package: '@three-ds/ground',
      text: 'dist/index.js imports ky, which is no dependency. Declare it.',
    })
  })
})

describe('the size of a package', () => {
  it('has a limit', () => {
    expect(checkSizes(tarballWith(), {})).toHaveLength(1)
  })

  it('is rounded up, and may reach the limit', () => {
    expect(checkSizes(tarballWith(), { '@three-ds/ground': { packed: 2, unpacked: 1 } })).toEqual([])
  })

  it('must not pass it', () => {
    const [found] = checkSizes(tarballWith(), { '@three-ds/ground': { packed: 1, unpacked: 1 } })
    expect(found?.text).toContain('packed it has 2 kB, where 1 are allowed')
  })
})
