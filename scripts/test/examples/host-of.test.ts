import { describe, expect, it } from 'vitest'
import { hostOf } from '../../examples/host-of.ts'
import { workspacePackages } from '../../repository/manifest.ts'
import { virtualFiles } from '../virtual-files.ts'

const packages = workspacePackages(
  virtualFiles({
    'packages/core/package.json': '{ "name": "@three-ds/core" }',
    'examples/demo/package.json':
      '{ "dependencies": { "@three-ds/core": "*" }, "devDependencies": { "@three-ds/finaro": "*" } }',
    'examples/mocks/package.json': '{ "dependencies": { "@three-ds/core": "*", "msw": "*" } }',
  }),
)
const host = (path: string, code: string) => hostOf({ path, line: 1, code, runs: true }, packages)

describe('where an example runs', () => {
  it('is its own package, even if an earlier one would do', () => {
    expect(host('packages/core/src/a/b.ts', '')).toBe('packages/core')
    expect(host('examples/demo/README.md', "import '@three-ds/core'")).toBe('examples/demo')
  })

  it('is the first package that has all it imports, where its own has not, and for the README of the root', () => {
    expect(host('README.md', "import '@three-ds/core/http'")).toBe('packages/core')
    expect(host('README.md', "import '@three-ds/core'\nimport '@three-ds/finaro/testing'")).toBe('examples/demo')
    expect(host('packages/core/src/a.ts', "import '@three-ds/finaro'")).toBe('examples/demo')
  })

  it('has what the example imports from elsewhere, if any package has', () => {
    expect(host('README.md', "import '@three-ds/core'\nimport 'msw/node'")).toBe('examples/mocks')
    expect(host('README.md', "import '@three-ds/core'\nimport 'gone'")).toBe('packages/core')
  })

  it('is nowhere where none has', () => {
    expect(host('README.md', "import '@three-ds/gone'")).toBeUndefined()
  })
})
