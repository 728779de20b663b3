import { describe, expect, it } from 'vitest'
import { mirroredTests } from '../../rules/mirrored-tests.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (files: Record<string, string>) => mirroredTests(virtualFiles(files))
const code = 'export const a = 1'

describe('mirrored tests', () => {
  it('passes a folder with a test at any depth, and one that holds types only', () => {
    expect(
      check({
        'packages/core/src/money/a.ts': code,
        'packages/core/test/money/deep/a.test.ts': '',
        'packages/core/src/names/a.ts':
          "import type { B } from './b.ts'\nexport type A = B\nexport type { C } from './c.ts'",
        'packages/core/test/fixtures/a.ts': code,
        'packages/core/test/index.test.ts': '',
      }),
    ).toEqual([])
  })

  it('passes a folder of tests named after one file, or after a folder beside src', () => {
    expect(
      check({
        'packages/core/src/client.ts': code,
        'packages/core/test/client/failures.test.ts': '',
        'packages/core/scripts/generate.ts': code,
        'packages/core/test/scripts/generate.test.ts': '',
      }),
    ).toEqual([])
  })

  it('refuses a folder without a test, though another package has one of that name', () => {
    const [finding] = check({
      'packages/core/src/money/a.ts': code,
      'packages/core/test/money/loopback.ts': '',
      'packages/finaro/src/money/a.ts': code,
      'packages/finaro/test/money/a.test.ts': '',
    })
    expect(finding?.path).toBe('packages/core/src/money')
    expect(finding?.text).toBe('no test stands for this folder')
  })

  it('refuses a folder of tests that mirrors nothing', () => {
    const [finding] = check({ 'packages/core/test/misc/a.test.ts': '' })
    expect(finding?.path).toBe('packages/core/test/misc')
    expect(finding?.text).toBe('no folder of src has this name')
  })
})
