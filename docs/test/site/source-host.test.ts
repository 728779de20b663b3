import { describe, expect, it } from 'vitest'
import { sourceHost } from '../../src/site/source-host.ts'

describe('sourceHost', () => {
  it.each([
    [{ repository: { type: 'git', url: 'git+https://host.example/us/three-ds.git' } }],
    [{ repository: { url: 'https://host.example/us/three-ds' } }],
    [{ repository: 'https://host.example/us/three-ds.git' }],
  ])('reads %j', (manifest) => expect(sourceHost(manifest)).toBe('https://host.example/us/three-ds'))

  it.each([[{}], [{ repository: null }], [{ repository: {} }], [{ repository: 'git@host.example:us/three-ds.git' }]])(
    'knows none for %j',
    (manifest) => expect(sourceHost(manifest)).toBeUndefined(),
  )
})
