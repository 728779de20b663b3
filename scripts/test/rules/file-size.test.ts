import { describe, expect, it } from 'vitest'
import { fileSize, medianSourceLines } from '../../rules/file-size.ts'
import { virtualFiles } from '../virtual-files.ts'

const lines = (count: number) => 'a\n'.repeat(count)

describe('file size', () => {
  it('passes 250 lines, of a test as of a source', () => {
    expect(fileSize(virtualFiles({ 'packages/core/test/a.test.ts': lines(250) }))).toEqual([])
  })

  it('refuses 251', () => {
    const [finding] = fileSize(virtualFiles({ 'packages/core/test/a.test.ts': lines(251) }))
    expect(finding?.text).toBe('251 lines, where 250 are allowed')
    expect(finding?.remedy).toBe('Split it: two things stand in it.')
  })

  it('leaves out what nobody wrote, and what is no code', () => {
    expect(
      fileSize(
        virtualFiles({
          'packages/core/test/fixtures/a.ts': lines(999),
          'packages/core/src/generated/a.ts': lines(999),
          'README.md': lines(999),
        }),
      ),
    ).toEqual([])
  })

  it('refuses a median of 60 lines', () => {
    const files = virtualFiles({ 'packages/core/src/a.ts': lines(10), 'packages/core/src/b.ts': lines(110) })
    expect(medianSourceLines(files)).toBe(60)
    expect(fileSize(files)[0]?.text).toBe('the median source file has 60 lines, where fewer than 60 are wanted')
  })

  it('takes the middle one of an odd number, and knows none', () => {
    const files = virtualFiles({
      'packages/a/src/a.ts': 'a',
      'packages/a/src/b.ts': lines(7),
      'packages/a/src/c.ts': '',
    })
    expect(medianSourceLines(files)).toBe(1)
    expect(medianSourceLines([])).toBe(0)
  })
})
