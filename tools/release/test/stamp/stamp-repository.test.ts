import { describe, expect, it } from 'vitest'
import { stampRepository } from '../../src/stamp/stamp-repository.ts'

const manifest = '{\n  "name": "@three-ds/core",\n  "version": "0.1.0"\n}\n'
const url = 'https://example.com/someone/three-ds'

describe('a stamped manifest', () => {
  it('leads to the folder of its package', () => {
    expect(JSON.parse(stampRepository(manifest, url, 'packages/core'))).toEqual({
      name: '@three-ds/core',
      version: '0.1.0',
      repository: { type: 'git', url: `git+${url}.git`, directory: 'packages/core' },
    })
  })

  it('is the same when it is stamped again', () => {
    const once = stampRepository(manifest, url, 'packages/core')
    expect(stampRepository(once, url, 'packages/core')).toBe(once)
  })

  it.each([
    'http://example.com/a/b',
    'https://example.com/a',
    'https://user:word@example.com/a/b',
    'https://example.com/a/b?x',
  ])('is not made from %s', (address) => {
    expect(() => stampRepository(manifest, address, 'packages/core')).toThrow('is not of the form')
  })
})
