import { describe, expect, it } from 'vitest'
import { apiFiles, apiFolders, providerApis, sharedFiles, someApiFiles } from '../../data/provider-apis.ts'
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

describe('provider layout, several APIs', () => {
  const folder = 'packages/shopify'
  const apis = providerApis[folder] ?? []
  const each = apis.flatMap((api) => [
    ...apiFiles.map((file) => `src/${api}/${file}`),
    ...apiFolders.map((inner) => `src/${api}/${inner}/one.ts`),
  ])
  const some = someApiFiles.map((file, index) => `src/${apis[index % apis.length]}/${file}`)
  const complete = ['package.json', ...sharedFiles, ...each, ...some]
  const check = (inner: readonly string[]) =>
    providerLayout(virtualFiles(Object.fromEntries(inner.map((path) => [`${folder}/${path}`, '']))))

  it('passes a package in which each API has what another provider has, and some API the rest', () => {
    expect(check(complete)).toEqual([])
  })

  // Where a folder holds a file that is asked for by name, nothing but that file fills it.
  const alone = each.filter((path) => !some.some((other) => path === other.replace(/[^/]+$/, 'one.ts')))
  it.each([...sharedFiles, ...alone])('misses %s', (missing) => {
    const [finding, ...others] = check(complete.filter((path) => path !== missing))
    expect(finding?.text).toBe(`${folder} has no ${missing.replace(/\/one\.ts$/, '')}`)
    expect(others).toEqual([])
  })

  it.each(some)('misses %s where no API has it', (missing) => {
    const [finding, ...others] = check(complete.filter((path) => path !== missing))
    const name = missing.split('/').slice(2).join('/')
    expect(finding?.text).toBe(`${folder} has no ${apis.map((api) => `src/${api}/${name}`).join(', nor ')}`)
    expect(others).toEqual([])
  })
})
