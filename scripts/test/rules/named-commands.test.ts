import { describe, expect, it } from 'vitest'
import { namedCommands } from '../../rules/named-commands.ts'
import { virtualFiles } from '../virtual-files.ts'

const check = (pages: Record<string, string>) =>
  namedCommands(
    virtualFiles({
      'package.json': JSON.stringify({ scripts: { test: '…', 'sizes:types': '…', 'release:notes': '…' } }),
      ...pages,
    }),
  ).map(({ path, line, text }) => [path, line, text])

describe('Commands that pages name', () => {
  it('pass where they are there, or are pnpm’s own', () => {
    expect(
      check({ 'README.md': '`npx -y pnpm@12 test`\n```sh\nnpx -y pnpm@12 install --frozen-lockfile\n```' }),
    ).toEqual([])
  })

  it('are refused where nothing is called so', () => {
    expect(check({ 'docs/a.md': 'First.\n`npx -y pnpm@12 test:all` and npx -y pnpm@12 test' })).toEqual([
      ['docs/a.md', 2, 'there is no command test:all'],
    ])
  })

  it('stand in CONTRIBUTING, all but those of a release', () => {
    expect(check({ 'CONTRIBUTING.md': '| `npx -y pnpm@12 test` | all tests |' })).toEqual([
      ['CONTRIBUTING.md', 1, 'the command sizes:types is not told of'],
    ])
    expect(check({ 'CONTRIBUTING.md': '`npx -y pnpm@12 test`, `sizes:types`' })).toEqual([])
  })
})
