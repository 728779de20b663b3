import { describe, expect, it } from 'vitest'
import { markdownLinks } from '../../rules/markdown-links.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) =>
  markdownLinks(
    virtualFiles({
      'docs/a.md': text,
      'docs/deep/b.md': '# `One` thing, done',
      'src/my file.ts': '',
      'README.md': '# R',
    }),
  )

describe('Markdown links', () => {
  it.each([
    '[b](deep/b.md)',
    '[b](./deep/b.md#one-thing-done "title")',
    '![b](../src/my%20file.ts)',
    '[folder](deep/) and [up](..)',
    '# Here\n[here](#here)',
    '[site](https://example.com/gone.md) and [mail](mailto:a@example.com)',
    '`[code](gone.md)` and ``[`code`](gone.md)``',
    '```md\n[b](gone.md)\n```',
    '[b]: deep/b.md',
  ])('passes %s', (text) => {
    expect(check(text)).toEqual([])
  })

  it.each(['[b](gone.md)', 'a [b](deep/b.md) [c](gone.md)', '[b]: gone.md', '![b](<gone.md>)'])(
    'refuses %s',
    (text) => {
      const [finding, ...others] = check(`\n${text}`)
      expect(finding?.text).toBe('the link gone.md leads nowhere')
      expect(finding?.line).toBe(2)
      expect(others).toEqual([])
    },
  )

  it('refuses a heading that is not there', () => {
    const [finding] = check('[b](deep/b.md#two)')
    expect(finding?.text).toBe('the link deep/b.md#two names no heading')
  })
})
