import { describe, expect, it } from 'vitest'
import { exampleFences } from '../../rules/example-fences.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (...lines: string[]) =>
  exampleFences(
    virtualFiles({
      'packages/core/src/a.ts': ['/**', ...lines.map((line) => ` * ${line}`), ' */', 'let a'].join('\n'),
    }),
  )

describe('example fences', () => {
  it('passes code between fences', () => {
    expect(check('What.', '@example', '```ts', 'a()', '```')).toEqual([])
    expect(check('@example', '', '```ts no-run', 'a()', '```')).toEqual([])
  })

  it.each([['a()'], ['```js'], ['```']])('refuses an example that begins with %s', (first) => {
    const [finding] = check('What.', '@example', first)
    expect(finding?.text).toBe('an example without a fence is never run')
    expect(finding?.line).toBe(3)
  })

  it('refuses an example with nothing in it', () => {
    expect(check('@example')).toHaveLength(1)
  })
})
