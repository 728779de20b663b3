import { describe, expect, it } from 'vitest'
import { exportProblems } from '../../rules/package-exports.ts'

const paths = new Set(['packages/core/src/index.ts'])
const good = { '@three-ds/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' }
const check = (target: unknown) =>
  exportProblems('packages/core', { exports: { '.': target } }, paths).map(({ text }) => text)

describe('package exports', () => {
  it('passes an entry that mirrors its source, and JSON', () => {
    expect(check(good)).toEqual([])
    expect(check('./package.json')).toEqual([])
  })

  const { default: mirror, ...first } = good
  const server = { ...first, module: mirror, node: './dist/node/index.js', default: mirror }

  it('passes an entry with a build of its own for Node, which bundlers pass by', () => {
    expect(check(server)).toEqual([])
  })

  it('refuses an entry without one beside those that have one: Node would take the package from two builds', () => {
    const exports = { '.': server, './again': good, './package.json': './package.json' }
    const [problem, ...others] = exportProblems('packages/core', { exports }, paths)
    expect(problem?.entry).toBe('./again')
    expect(problem?.text).toBe('"./again" is the mirror in Node, where others are not')
    expect(problem?.remedy).toBe('Use @three-ds/source, types, module, node, default.')
    expect(others).toEqual([])
  })

  it.each([
    [{ ...server, node: './dist/node/main.js' }, '"." names another file for Node'],
    [{ ...server, module: './dist/node/index.js' }, '"." names another file for bundlers'],
    [{ ...first, node: './dist/node/index.js', default: mirror }, 'the conditions of "." are not in order'],
    [{ ...good, module: mirror, node: './dist/node/index.js' }, 'the conditions of "." are not in order'],
  ])('refuses %j', (target, text) => {
    expect(check(target)).toEqual([text])
  })

  it.each([
    ['./dist/index.js', '"." names no source'],
    [
      { types: good.types, default: good.default, '@three-ds/source': good['@three-ds/source'] },
      'the conditions of "." are not in order',
    ],
    [{ ...good, require: './dist/index.cjs' }, 'the conditions of "." are not in order'],
    [null, 'the conditions of "." are not in order'],
    [{ ...good, '@three-ds/source': './src/gone.ts' }, 'the source of "." does not exist'],
    [{ ...good, '@three-ds/source': 7 }, 'the source of "." does not exist'],
    [{ ...good, types: './dist/types.d.ts' }, '"." does not mirror its source'],
    [{ ...good, default: './dist/main.js' }, '"." does not mirror its source'],
  ])('refuses %j', (target, text) => {
    expect(check(target)).toEqual([text])
  })
})
