import { describe, expect, it } from 'vitest'
import { docstrings } from '../../rules/docstrings.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (files: Record<string, string>) =>
  docstrings(
    virtualFiles(Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/core/src/${path}`, text]))),
  )

describe('docstrings', () => {
  it('passes what is described at its declaration, of every kind, through re-exports and new names', () => {
    expect(
      check({
        'index.ts': "export { a, type B, renamed, F } from './deep/mid.ts'\nexport { g } from '@three-ds/elsewhere'",
        'deep/mid.ts':
          "export { a, B, c as renamed } from '../all.ts'\nimport { d } from '../all.ts'\nexport { d as F }\nexport * from '../all.ts'",
        'all.ts': [
          '/** What a is. */\nexport const a = 1',
          '/** What B is. */\nexport interface B {}',
          '/** What c is. */\nexport function c(x: string): void\nexport function c(x: number): void\nexport function c() {}',
          '/** What d is. */\nclass d {}\nexport { d }',
        ].join('\n'),
      }),
    ).toEqual([])
  })

  it('refuses an export without words, where it is declared', () => {
    const [finding, ...others] = check({
      'index.ts': "export { a } from './a.ts'",
      'http/index.ts': "export { a } from '../a.ts'",
      'a.ts': '// why\n\nexport const a = 1',
    })
    expect(finding?.text).toBe('a is public and has no docstring')
    expect(finding?.path).toBe('packages/core/src/a.ts')
    expect(finding?.line).toBe(3)
    expect(others).toEqual([])
  })

  it('does not take tags for words', () => {
    expect(check({ 'index.ts': '/** @internal */\nexport type A = 1' })).toHaveLength(1)
    expect(check({ 'index.ts': 'export type A = 1' })).toHaveLength(1)
  })

  it('asks nothing of what no index exports', () => {
    expect(check({ 'index.ts': '', 'a.ts': 'export const a = 1' })).toEqual([])
  })
})
