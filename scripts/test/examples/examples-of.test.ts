import { describe, expect, it } from 'vitest'
import { examplesOf } from '../../examples/examples-of.ts'
import { virtualFiles } from '../virtual-files.ts'

const of = (path: string, ...lines: string[]) => examplesOf(virtualFiles({ [path]: lines.join('\n') }))

describe('examples', () => {
  it('are the ts blocks of a README, each with the line of its first line of code', () => {
    expect(
      of('README.md', '# T', '```ts', 'a()', '', 'b()', '```', '```sh', 'ls', '```', '```ts', 'c()', '```'),
    ).toEqual([
      { path: 'README.md', line: 3, code: 'a()\n\nb()', runs: true },
      { path: 'README.md', line: 11, code: 'c()', runs: true },
    ])
  })

  it('are the ts blocks of docstrings, without the stars, with their indentation', () => {
    expect(
      of(
        'packages/core/src/a.ts',
        'let b',
        '/**',
        ' * What.',
        ' *',
        ' * @example',
        ' * ```ts',
        ' * if (a) {',
        ' *   b()',
        ' * }',
        ' * ```',
        ' */',
        'let a',
      ),
    ).toEqual([{ path: 'packages/core/src/a.ts', line: 7, code: 'if (a) {\n  b()\n}', runs: true }])
  })

  it('are the ts blocks of the pages in docs, at any depth', () => {
    expect(of('docs/guides/a.md', '```ts', 'a()', '```')).toEqual([
      { path: 'docs/guides/a.md', line: 2, code: 'a()', runs: true },
    ])
  })

  it('are not run where they say so', () => {
    expect(of('packages/core/README.md', '```ts no-run', 'a()', '```')).toMatchObject([{ runs: false }])
  })

  it('stand in the pages of the site as well', () => {
    expect(of('docs/guides/a.md', '```ts', 'a()', '```')).toMatchObject([{ code: 'a()', runs: true }])
  })

  it('lose the indentation of a list that they stand in', () => {
    expect(of('README.md', '- one', '  ```ts', '  if (a)', '    b()', '', '  ```')).toMatchObject([
      { code: 'if (a)\n  b()\n' },
    ])
  })

  it('are nothing else: no other language, no fence in a string, no unfinished fence, no other file', () => {
    expect(of('README.md', '```tsx', 'a()', '```', '```', 'b()', '```', '```ts', 'c()')).toEqual([])
    expect(of('packages/core/src/a.ts', 'const a = `', '/**', '```ts', 'b()', '```', '*/`')).toEqual([])
    expect(of('CONTRIBUTING.md', '```ts', 'a()', '```')).toEqual([])
    expect(of('packages/core/test/a.test.ts', '/**', '```ts', 'a()', '```', '*/', 'let a')).toEqual([])
  })
})
