import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRedirectUrl } from '../../../src/payments-app/schemas/redirect-url.ts'

const address = 'https://app.example/3ds'

describe('an address to which Shopify sends a buyer', () => {
  it.each([address, 'https://app.example', `${address}?session=1#step`, 'https://app.example:8443/3ds'])(
    'is %s',
    (url) => expect(isRedirectUrl(url)).toBe(true),
  )

  it.each([
    'http://app.example/3ds',
    'javascript:alert(1)',
    'data:text/html,planted',
    '//app.example/3ds',
    '/3ds',
    '',
    'https://',
    'https://buyer@app.example/3ds',
    'https://buyer:secret@app.example/3ds',
    undefined,
    null,
    42,
    {},
  ])('is not %j', (url) => expect(isRedirectUrl(url)).toBe(false))

  it('has no control character anywhere, although a browser would drop it', () => {
    const code = fc.oneof(fc.integer({ min: 0, max: 0x1f }), fc.constant(0x7f))
    fc.assert(
      fc.property(fc.nat({ max: address.length }), code, (at, one) => {
        const url = address.slice(0, at) + String.fromCodePoint(one) + address.slice(at)
        expect(isRedirectUrl(url)).toBe(false)
      }),
    )
  })

  it('is shorter than 8,192 bytes', () => {
    expect(isRedirectUrl(address.padEnd(8_191, 'a'))).toBe(true)
    expect(isRedirectUrl(address.padEnd(8_192, 'a'))).toBe(false)
    expect(isRedirectUrl(address.padEnd(5_000, 'ü'))).toBe(false)
  })
})
