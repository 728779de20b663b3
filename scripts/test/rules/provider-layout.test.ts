import { describe, expect, it } from 'vitest'
import { providerFiles, providerFolders } from '../../data/provider-layout.ts'
import { providerLayout } from '../../rules/provider-layout.ts'
import { virtualFiles } from '../virtual-files.ts'

const paths = ['package.json', ...providerFiles, ...providerFolders.map((folder) => `${folder}/one.ts`)]
const packageOf = (...inner: string[]) =>
  virtualFiles(Object.fromEntries(inner.map((path) => [`packages/finaro/${path}`, ''])))

describe('provider layout', () => {
  it('passes a complete package, with further folders too', () => {
    expect(providerLayout(packageOf(...paths, 'src/xml/parse.ts'))).toEqual([])
  })

  it.each(paths.slice(1))('misses %s', (missing) => {
    const [finding, ...others] = providerLayout(packageOf(...paths.filter((path) => path !== missing)))
    expect(finding?.text).toBe(`packages/finaro has no ${missing.replace(/\/one\.ts$/, '')}`)
    expect(others).toEqual([])
  })

  it('does not ask it of core, nor of a package that does not exist yet', () => {
    expect(providerLayout(virtualFiles({ 'packages/core/package.json': '{}' }))).toEqual([])
    expect(providerLayout([])).toEqual([])
  })
})
