import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHttps } from '../../src/schemas/is-https.ts'

describe('an address that a cardholder may be sent to', () => {
  it.each(['https://example.myshopify.com/3ds?a=b#c', 'HTTPS://EXAMPLE.COM', 'https://[::1]:8443/'])('is %s', (url) => {
    expect(isHttps(url)).toBe(true)
  })

  it.each([
    'http://example.com',
    'javascript:alert(1)',
    'https://user@example.com',
    'https://:p@example.com',
    'example.com',
    '//example.com',
    '',
    undefined,
    7,
  ])('is not %j', (url) => {
    expect(isHttps(url)).toBe(false)
  })

  it('is never anything that the platform opens under another scheme', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['ftp', 'http', 'ws', 'data'] }), (url) => {
        expect(isHttps(url)).toBe(false)
      }),
    )
  })
})
