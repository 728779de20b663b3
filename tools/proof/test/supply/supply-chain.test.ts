import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeBetween } from '../../src/command/place-between.ts'
import { productionTree } from '../../src/supply/production-tree.ts'
import { publishedFolders, repositoryRoot } from '../../src/supply/published-folders.ts'
import { supplyTable } from '../../src/supply/supply-table.ts'

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8')
const supplied = productionTree(publishedFolders())

/** Lines of the catalog, `name: range`. */
const catalog = read('pnpm-workspace.yaml')
  .split('\n')
  .flatMap((line) => {
    const [, name, range] = /^ {2}"?([@\w/.-]+)"?: ([\^~]?\d\S*)$/.exec(line) ?? []
    return name === undefined || range === undefined ? [] : [{ name, range }]
  })

/** No dependency of anybody's, but users bring their own version of it. */
const optionalPeers: ReadonlySet<string> = new Set(['msw', '@electric-sql/pglite'])

/** What published manifests take from the catalog. */
const givenToUsers = new Set(
  publishedFolders().flatMap((folder) => {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const all =
      typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest ? manifest.dependencies : {}
    return Object.keys(typeof all === 'object' && all !== null ? all : {})
  }),
)

describe('what users install', () => {
  it('is not nothing: zod comes with core', () => {
    expect(supplied.find(({ installed }) => installed.name === 'zod')?.broughtBy).toContain('@three-ds/core')
  })

  it('runs nothing on installation', () => {
    expect(supplied.filter(({ installed }) => installed.installScripts.length > 0)).toEqual([])
  })

  it('may be used in a product that is sold', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']
    // `(MIT OR CC0-1.0)`: whoever installs it chooses.
    const choices = (license: string): readonly string[] => license.replace(/^\(|\)$/g, '').split(' OR ')
    expect(supplied.filter(({ installed }) => !choices(installed.license).some((one) => free.includes(one)))).toEqual(
      [],
    )
  })

  it('is what the page lists: run pnpm generate', () => {
    const page = read('docs/supply-chain.md')
    expect(placeBetween(page, 'installed', supplyTable(supplied))).toBe(page)
  })
})

describe('the catalog', () => {
  it('pins every tool, and gives users a range', () => {
    expect(catalog.length).toBeGreaterThan(10)
    const wrong = catalog.filter(
      ({ name, range }) => /^[\^~]/.test(range) !== (givenToUsers.has(name) || optionalPeers.has(name)),
    )
    expect(wrong).toEqual([])
  })
})

describe('continuous integration', () => {
  it('installs what the lockfile says, and nothing else', () => {
    expect(read('.ci/run')).toContain('install --frozen-lockfile')
  })

  it('may read the repository, and leaves no token in the checkout', () => {
    expect(read('.github/workflows/ci.yml')).toMatch(/^permissions:\n {2}contents: read\n$/m)
    expect(read('.github/workflows/ci.yml')).toContain('persist-credentials: false')
  })
})
