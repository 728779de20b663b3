import { createHmac } from 'node:crypto'
import { isThreeDSError } from '@three-ds/core'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSigningKeys } from '../../src/callback/signing-keys.ts'

const text = '3001|2026-01-31T09:30:00Z|USD|Größe'

/** Signed here by Node's own crypto: what the sources sign and verify is held against it. */
const signatureOf = (algorithm: string, secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac(algorithm, secret).update(text).digest())

describe('signing keys', () => {
  it('are imported once for each algorithm, for verifying only, and cannot be read back', async () => {
    const importing = vi.spyOn(crypto.subtle, 'importKey')
    onTestFinished(() => importing.mockRestore())
    const keys = createSigningKeys(['old', 'new'], 'verifyCallback')
    for (const algorithm of ['sha1', 'sha1', 'sha256'] as const) {
      await keys.fit({ algorithm, bytes: signatureOf(algorithm, 'new') }, text)
    }
    expect(importing).toHaveBeenCalledTimes(4)
    expect(importing.mock.calls.map(([, , , extractable, usages]) => [extractable, usages])).toEqual(
      Array(4).fill([false, ['verify']]),
    )
  })

  it.each(['sha1', 'sha256', 'sha512'] as const)('fit what any of the secrets signed with %s', async (algorithm) => {
    const keys = createSigningKeys(['old', 'new'], 'verifyCallback')
    for (const secret of ['old', 'new']) {
      expect(await keys.fit({ algorithm, bytes: signatureOf(algorithm, secret) }, text)).toBe(true)
    }
    expect(await keys.fit({ algorithm, bytes: signatureOf(algorithm, 'another') }, text)).toBe(false)
    expect(await keys.fit({ algorithm, bytes: signatureOf(algorithm, 'new') }, `${text}x`)).toBe(false)
  })

  it.each([
    [['right', ''], 'signingSecrets[1]'],
    [[], 'signingSecrets'],
  ])('are not made of %j', (secrets, path) => {
    let heard: unknown
    try {
      createSigningKeys(secrets as unknown as [string], 'someOperation') // what the types forbid
    } catch (error) {
      heard = error
    }
    if (!isThreeDSError(heard)) throw new TypeError('no error of ours')
    expect(heard.code).toBe('invalid-input')
    expect([heard.provider, heard.operation]).toEqual(['spreedly', 'someOperation'])
    expect(heard.issues.map((issue) => issue.path)).toEqual([path])
    expect(heard.remedy).toContain('access secret')
  })
})
