import type { BrowserData } from '@three-ds/core'
import { decodeBrowserInfo, encodeBrowserInfo, type SpreedlyBrowserInfo } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { printed } from '../printed.ts'
import { refusal } from '../refusal.ts'

const { serialized, decoded } = fixture('browser-info-2026-android.json') as {
  serialized: string
  decoded: SpreedlyBrowserInfo
}

/** What the sample's page would have collected. */
const sample: BrowserData = {
  userAgent: decoded.user_agent,
  language: 'en-US',
  colorDepth: 30,
  screenWidth: 1512,
  screenHeight: 982,
  timeZoneOffset: -330,
  javaEnabled: false,
  windowSize: '04',
  acceptHeader: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe('encodeBrowserInfo', () => {
  it('writes what Spreedly’s own script wrote, byte for byte', () => {
    expect(encodeBrowserInfo(sample)).toBe(serialized)
  })

  it('leaves an unknown Accept header out', () => {
    const { acceptHeader: _unknown, ...rest } = sample
    expect(JSON.parse(atob(encodeBrowserInfo(rest)))).not.toHaveProperty('accept_header')
  })

  it('does not send the cardholder’s address: it is a field of the payment', () => {
    expect(encodeBrowserInfo({ ...sample, ipAddress: '203.0.113.7' })).toBe(serialized)
  })

  it.each(['Бrowser/1.0', '浏览器 🦊', 'ü', '\u0000\u007f'])('writes the user agent %j as UTF-8', (userAgent) => {
    const encoded = encodeBrowserInfo({ ...sample, userAgent })
    expect(encoded).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
    expect(decodeBrowserInfo(encoded).user_agent).toBe(userAgent)
  })

  it('is undone by decodeBrowserInfo', () => {
    const data = fc.record({
      userAgent: fc.string({ unit: 'grapheme' }),
      language: fc.string({ unit: 'grapheme' }),
      colorDepth: fc.constantFrom(1, 4, 8, 15, 16, 24, 30, 32, 48),
      screenWidth: fc.nat(99_999),
      screenHeight: fc.nat(99_999),
      timeZoneOffset: fc.integer({ min: -840, max: 720 }),
      javaEnabled: fc.boolean(),
      windowSize: fc.constantFrom('01', '02', '03', '04', '05'),
      acceptHeader: fc.string(),
    })
    fc.assert(
      fc.property(data, (info) => {
        expect(decodeBrowserInfo(encodeBrowserInfo(info as BrowserData))).toEqual({
          width: info.screenWidth,
          height: info.screenHeight,
          depth: info.colorDepth,
          timezone: info.timeZoneOffset,
          user_agent: info.userAgent,
          java: info.javaEnabled,
          language: info.language,
          browser_size: info.windowSize,
          accept_header: info.acceptHeader,
        })
      }),
    )
  })
})

describe('decodeBrowserInfo', () => {
  it('reads the sample of 2026', () => {
    expect(decodeBrowserInfo(serialized)).toEqual(decoded)
  })

  it('reads what scripts of 2019 wrote: without the size and the Accept header', () => {
    const { browser_size: _size, accept_header: _header, ...older } = decoded
    expect(decodeBrowserInfo(base64(JSON.stringify(older)))).toEqual(older)
  })

  it('keeps what newer scripts may add', () => {
    expect(decodeBrowserInfo(base64(JSON.stringify({ ...decoded, javascript: true })))).toHaveProperty(
      'javascript',
      true,
    )
  })

  it.each([
    ['nothing', ''],
    ['no base64', 'planted!!'],
    ['no JSON', base64('planted')],
    ['JSON that is no object', base64('"planted"')],
    ['a list', base64('["planted"]')],
    ['null', base64('null')],
    ['broken UTF-8', Buffer.from(JSON.stringify(decoded).replace('Mozilla', '\u00ff'), 'latin1').toString('base64')],
    ['numbers as text', base64(JSON.stringify({ ...decoded, width: 'planted' }))],
    ['a missing field', base64(JSON.stringify({ ...decoded, language: undefined }))],
    ['numbers that are none', base64(JSON.stringify(decoded).replace('1512', '1e999'))],
    ['more than 16 KiB', base64(JSON.stringify({ ...decoded, user_agent: 'planted'.repeat(4_000) }))],
    ['a number', 5 as unknown as string],
    ['null itself', null as unknown as string],
  ])('refuses %s, and shows nothing of it', async (_what, encoded) => {
    const error = await refusal(() => decodeBrowserInfo(encoded))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('spreedly')
    expect(error.operation).toBe('decodeBrowserInfo')
    expect(error.issues[0]?.path).toBe('browser_info')
    expect(printed(error)).not.toContain('planted')
  })

  it('refuses with our own error, whatever it is given', () => {
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (encoded) => {
        expect((await refusal(() => decodeBrowserInfo(encoded))).code).toBe('invalid-input')
      }),
    )
  })
})
