import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/contents/check-files.ts'
import { tarballWith } from '../tarball.ts'

const texts = (changes: Readonly<Record<string, string | undefined>>) =>
  checkFiles(tarballWith(changes)).map(({ text }) => text)

describe('the files of a package', () => {
  it('are well as they are', () => {
    expect(checkFiles(tarballWith())).toEqual([])
  })

  it.each(['LICENSE', 'README.md', 'dist/index.js'])('include %s', (path) => {
    expect(texts({ [path]: undefined }).join()).toContain(`${path} is missing`)
  })

  it.each(['test/index.test.ts', 'src/index.test.ts', '.env', 'tsup.config.ts', 'api/index.api.md'])(
    'leave out %s',
    (path) => {
      expect(texts({ [path]: 'x' }).join()).toContain(`${path} does not belong into a package`)
    },
  )

  it('are built from the sources beside them, all of them and no others', () => {
    expect(texts({ 'src/new.ts': 'x' })).toEqual(['src/new.ts was not built. Run `pnpm build`.'])
    expect(texts({ 'dist/node/chunk-A.js': 'x' })).toEqual([])
    expect(texts({ 'dist/old.js': 'x' })).toEqual(['dist/old.js has no source any more. Run `pnpm build`.'])
  })

  it.each([
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['a token of a registry', `npm_${'a1'.repeat(18)}`],
    ['a live key of a gateway', `sk_live_${'1'.repeat(12)}`],
    ['a path of one machine', ` ${['', 'home', 'someone'].join('/')}/three-ds`],
  ])('hold no %s, and it is not printed', (name, text) => {
    const [found = ''] = texts({ 'src/index.ts': `// ${text}` })
    expect(found).toContain(`src/index.ts holds ${name}`)
    expect(found).not.toContain(text.trim())
  })

  it('have maps that lead to a source inside, and do not repeat it', () => {
    const map = (source: string, more = {}) => JSON.stringify({ version: 3, sources: [source], ...more })
    expect(texts({ 'dist/index.js.map': map('../src/gone.ts') }).join()).toContain('leads to src/gone.ts')
    expect(texts({ 'dist/index.js.map': map('../src/index.ts', { sourcesContent: [''] }) }).join()).toContain('repeats')
  })
})
