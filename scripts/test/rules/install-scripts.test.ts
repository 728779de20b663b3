import { describe, expect, it } from 'vitest'
import { installScripts } from '../../rules/install-scripts.ts'
import { virtualFiles } from '../virtual-files.ts'

const good = { name: '@three-ds/core', publishConfig: { access: 'public', provenance: true } }

const check = (changes: object, others: Record<string, string> = {}, folder = 'packages/core') =>
  installScripts(
    virtualFiles({ ...others, [`${folder}/package.json`]: JSON.stringify({ ...good, ...changes }, null, 2) }),
  )

describe('install scripts', () => {
  it('passes a package that only builds, and asks nothing of examples and tools', () => {
    expect(check({ scripts: { build: 'tsup', generate: 'node generate.ts', prepack: 'tsup' } })).toEqual([])
    expect(check({ scripts: { postinstall: 'node x.js' }, publishConfig: {} }, {}, 'examples/demo')).toEqual([])
  })

  it.each(['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'])('refuses %s', (name) => {
    expect(check({ scripts: { build: 'tsup', [name]: 'node x.js' } })).toMatchObject([
      {
        path: 'packages/core/package.json',
        rule: 'install-scripts',
        text: `the script "${name}" runs on users' machines`,
      },
    ])
  })

  it('says on which line the script stands', () => {
    const [finding] = check({ scripts: { build: 'tsup', postinstall: 'node x.js' } })
    expect(finding?.line).toBe(9)
  })

  it('refuses native code, which npm builds without any script', () => {
    expect(check({}, { 'packages/core/binding.gyp': '{}' })).toMatchObject([
      { text: 'npm builds a binding.gyp on install', remedy: 'Publish no native code.' },
    ])
    expect(check({}, { 'packages/spreedly/binding.gyp': '{}' })).toEqual([])
  })

  it.each([
    undefined,
    {},
    { provenance: true },
    { access: 'public' },
    { access: 'restricted', provenance: true },
    { access: 'public', provenance: 'true' },
  ])('refuses to publish without provenance: %j', (publishConfig) => {
    expect(check({ publishConfig })).toMatchObject([{ text: 'it is not published with provenance' }])
  })
})
