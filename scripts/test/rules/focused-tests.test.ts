import { describe, expect, it } from 'vitest'
import { focusedTests } from '../../rules/focused-tests.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (text: string) => focusedTests(virtualFiles({ 'packages/core/test/a.test.ts': text }))

describe('focused tests', () => {
  it('passes tables of tests, and other things that are called so', () => {
    expect(check("it.each([1])('a', () => {})\nconst a = list.skip\nconst b = options.only")).toEqual([])
  })

  it.each([
    ['it.only', 'only'],
    ['describe.skip', 'skip'],
    ['test.todo', 'todo'],
    ['it.skipIf(true)', 'skipIf'],
    ['it.concurrent.only', 'only'],
  ])('refuses %s', (call, word) => {
    const [finding] = check(`${call}('a', () => {})`)
    expect(finding?.text).toBe(`\`.${word}\` keeps tests from running`)
    expect(finding?.path).toBe('packages/core/test/a.test.ts')
  })
})
