import { describe, expect, it } from 'vitest'
import { allowedDependencies } from '../../rules/allowed-dependencies.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (folder: string, manifest: object) =>
  allowedDependencies(virtualFiles({ [`${folder}/package.json`]: JSON.stringify(manifest, null, 2) }))

describe('allowed dependencies', () => {
  it('passes what the table of the parts allows', () => {
    expect(
      check('packages/spreedly', {
        dependencies: { '@three-ds/core': 'workspace:^', 'fast-xml-parser': 'catalog:', zod: 'catalog:' },
        devDependencies: { anything: '1' },
        peerDependencies: { msw: '^3' },
        peerDependenciesMeta: { msw: { optional: true } },
      }),
    ).toEqual([])
    expect(check('packages/sandbox', { dependencies: { '@three-ds/finaro': 'workspace:^' } })).toEqual([])
    expect(check('examples/demo', { dependencies: { anything: '1' } })).toEqual([])
  })

  it('refuses another dependency, at its line', () => {
    const [finding] = check('packages/finaro', { dependencies: { ky: 'catalog:' } })
    expect(finding?.text).toBe('ky must not be a dependency of @three-ds/finaro')
    expect(finding?.line).toBe(3)
  })

  it('refuses a sibling', () => {
    const [finding] = check('packages/finaro', { dependencies: { '@three-ds/spreedly': 'workspace:^' } })
    expect(finding?.text).toBe('@three-ds/spreedly must not be a dependency of @three-ds/finaro')
  })

  it('refuses other peers, and peers that are not optional', () => {
    const [strange] = check('packages/core', { peerDependencies: { react: '*' } })
    expect(strange?.text).toBe('react must not be a peer dependency of @three-ds/core')
    const [needed] = check('packages/finaro', { peerDependencies: { msw: '^3' } })
    expect(needed?.text).toBe('the peer msw is not optional')
  })

  it('refuses optional dependencies', () => {
    const [finding] = check('packages/core', { optionalDependencies: { fsevents: '*' } })
    expect(finding?.text).toBe('fsevents must not be an optional dependency of @three-ds/core')
  })

  it('wants a row for every package', () => {
    const [finding] = check('packages/sixth', {})
    expect(finding?.text).toBe('packages/sixth is no part of the family')
  })

  it('reads a manifest whose fields have the wrong type as if they were not there', () => {
    expect(check('packages/core', { dependencies: ['zod'], peerDependencies: 'none' })).toEqual([])
  })
})
