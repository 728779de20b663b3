import { describe, expect, it } from 'vitest'
import { membersOf, workspacePackages } from '../../repository/manifest.ts'
import { virtualFiles } from '../virtual-files.ts'

describe('manifests', () => {
  it('are found under packages and examples, one level deep', () => {
    const text = '{ "name": "a" }'
    const found = workspacePackages(
      virtualFiles({
        'package.json': text,
        'packages/core/package.json': text,
        'packages/core/test/fixtures/package.json': text,
        'examples/demo/package.json': text,
      }),
    )
    expect(found.map(({ folder }) => folder)).toEqual(['packages/core', 'examples/demo'])
    expect(found[0]?.manifest['name']).toBe('a')
  })

  it.each([null, undefined, 'text', 7, ['a']])('hold no members where there is %j', (value) => {
    expect(membersOf(value)).toEqual({})
  })
})
