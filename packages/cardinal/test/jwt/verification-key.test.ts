import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keptKey } from '../../src/jwt/verification-key.ts'

describe('the key that a client keeps', () => {
  it('is imported once, for verifying only, and cannot be read back', async () => {
    const keyOf = keptKey('sécret-key')
    const key = await keyOf()
    if (key instanceof Uint8Array) throw new TypeError('a key that was not imported')
    expect(await keyOf()).toBe(key)
    expect(key.type).toBe('secret')
    expect(key.usages).toEqual(['verify'])
    expect(key.extractable).toBe(false)
    expect(key.algorithm).toMatchObject({ name: 'HMAC', hash: { name: 'SHA-256' } })
  })

  it('verifies what its UTF-8 bytes have signed', async () => {
    const key = await keptKey('sécret-key')()
    if (key instanceof Uint8Array) throw new TypeError('a key that was not imported')
    const signature = new Uint8Array(createHmac('sha256', 'sécret-key').update('text').digest())
    expect(await crypto.subtle.verify('HMAC', key, signature, new TextEncoder().encode('text'))).toBe(true)
  })
})
