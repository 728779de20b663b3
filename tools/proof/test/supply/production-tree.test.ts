import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { productionTree } from '../../src/supply/production-tree.ts'

/** A folder with these manifests in it, gone when the test has ended. Returns its absolute path. */
function installed(manifests: Readonly<Record<string, object>>, others: readonly string[] = []): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'supply-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [folder, manifest] of Object.entries(manifests)) {
    write(`${folder}/package.json`, JSON.stringify({ version: '1.0.0', license: 'MIT', ...manifest }))
  }
  for (const path of others) write(path, '')
  return root
}

const namesOf = (tree: ReturnType<typeof productionTree>) => tree.map((one) => one.installed.name)

describe('the production tree', () => {
  it('goes down to the last dependency, optional ones too, and leaves development out', () => {
    const root = installed({
      ours: { name: 'ours', dependencies: { a: '1' }, devDependencies: { tool: '1' } },
      'ours/node_modules/a': { name: 'a', optionalDependencies: { b: '1' } },
      'ours/node_modules/b': { name: 'b', license: 'ISC', dependencies: { a: '1' } },
      'ours/node_modules/tool': { name: 'tool' },
    })
    const tree = productionTree([join(root, 'ours')])
    expect(namesOf(tree)).toEqual(['a', 'b'])
    expect(tree[1]?.installed).toMatchObject({ version: '1.0.0', license: 'ISC', installScripts: [] })
  })

  it('leaves our own packages out, and says for which of them something comes', () => {
    const root = installed({
      'node_modules/core': { name: 'core', dependencies: { zod: '1' } },
      'node_modules/gate': { name: 'gate', dependencies: { core: '1' } },
      'node_modules/zod': { name: 'zod' },
    })
    const tree = productionTree(['core', 'gate'].map((name) => join(root, 'node_modules', name)))
    expect(tree.map(({ installed, broughtBy }) => [installed.name, broughtBy])).toEqual([['zod', ['core', 'gate']]])
  })

  it.each(['preinstall', 'install', 'postinstall'])('sees the script %s', (name) => {
    const root = installed({
      ours: { name: 'ours', dependencies: { a: '1' } },
      'ours/node_modules/a': { name: 'a', scripts: { test: 'x', prepare: 'x', [name]: 'node x.js' } },
    })
    expect(productionTree([join(root, 'ours')])[0]?.installed.installScripts).toEqual([name])
  })

  it('sees native code that npm builds by itself', () => {
    const root = installed({ ours: { name: 'ours', dependencies: { a: '1' } }, 'ours/node_modules/a': { name: 'a' } }, [
      'ours/node_modules/a/binding.gyp',
    ])
    expect(productionTree([join(root, 'ours')])[0]?.installed.installScripts).toEqual(['binding.gyp'])
  })

  it('says what is missing', () => {
    const root = installed({ ours: { name: 'ours', dependencies: { a: '1' } } })
    expect(() => productionTree([join(root, 'ours')])).toThrow('a is not installed')
  })
})
