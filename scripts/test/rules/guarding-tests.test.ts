import { describe, expect, it } from 'vitest'
import { guardingTests } from '../../rules/guarding-tests.ts'
import { virtualFiles } from '../virtual-files.ts'

const tests = `
describe('a callback', () => {
  it('with another value is refused', async () => {})
  it.each([1, 2])('with the key %s is refused', (key) => {})
  it.each<Row>([
    [{ a: 1 }, 'x'],
  ])('of %j is not believed', { timeout: 5 }, () => {})
  describe.each(formats)('in $format', () => {})
  note('is no test')
})
`
const check = (model: string) =>
  guardingTests(virtualFiles({ 'SECURITY.md': model, 'packages/core/test/callback.test.ts': tests }))
const link = '- [core/callback](packages/core/test/callback.test.ts)'

describe('guarding tests', () => {
  it.each([
    `${link}: "with another value is refused"`,
    `${link}: "a callback", "in $format",\n  "with the key %s is refused"\n`,
    `${link}: "of %j is\n  not believed"`,
    'No threats yet.',
    '- [a page](docs/page.md): "nothing"',
  ])('pass where each exists: %j', (model) => {
    expect(check(model)).toEqual([])
  })

  it('are named where they do not exist, each by its title and its line', () => {
    const model = `# Model\n\n${link}: "with another value is refused",\n  "is no test"\n${link}: "gone"\n`
    expect(check(model)).toMatchObject([
      { path: 'SECURITY.md', line: 3, rule: 'guarding-tests', text: expect.stringContaining('"is no test"') },
      { line: 5, text: 'packages/core/test/callback.test.ts has no test "gone"' },
    ])
  })

  it('need a name, and a file', () => {
    expect(check(`${link}\n\nSay "with another value is refused" elsewhere.`)).toMatchObject([
      { text: 'it names no test of packages/core/test/callback.test.ts' },
    ])
    expect(check('- [x](packages/core/test/gone.test.ts): "x"')).toMatchObject([
      { text: 'there is no packages/core/test/gone.test.ts' },
    ])
  })

  it('are asked for in no other page', () => {
    expect(guardingTests(virtualFiles({ 'README.md': `${link}: "gone"` }))).toEqual([])
  })
})
