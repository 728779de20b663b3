import { deviceDataSchema, toDeviceData } from '@three-ds/cardinal'
import type { BrowserData } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const data: BrowserData = {
  userAgent: 'Firefox',
  language: 'en-US',
  colorDepth: 24,
  screenWidth: 1536,
  screenHeight: 864,
  timeZoneOffset: 300,
  javaEnabled: false,
  windowSize: '04',
  acceptHeader: 'text/html',
  ipAddress: '203.0.113.7',
}

describe('browser data for a lookup', () => {
  it('is text, but for two flags', () => {
    expect(toDeviceData(data)).toEqual({
      browser_java_enabled: false,
      browser_javascript_enabled: true,
      browser_header: 'text/html',
      browser_language: 'en-US',
      browser_color_depth: '24',
      browser_screen_height: '864',
      browser_screen_width: '1536',
      browser_time_zone: '300',
      user_agent: 'Firefox',
      ip_address: '203.0.113.7',
    })
  })

  it('leaves out what the server did not add', () => {
    const { acceptHeader: _header, ipAddress: _address, ...page } = data
    expect(toDeviceData(page)).not.toHaveProperty('browser_header')
    expect(toDeviceData(page)).not.toHaveProperty('ip_address')
  })

  it.each([
    ['zh-Hans-CN', 'zh-Hans'],
    ['de', 'de'],
    ['sl-rozaj-biske', 'sl-rozaj'],
    ['extraordinary', undefined],
  ])('shortens the language %s to whole subtags', (language, expected) => {
    expect(toDeviceData({ ...data, language }).browser_language).toBe(expected)
  })

  it('fits the wire, wherever the cardholder is', () =>
    fc.assert(
      fc.property(fc.integer({ min: -840, max: 720 }), fc.integer({ min: 1, max: 99999 }), (timeZoneOffset, size) => {
        const made = toDeviceData({ ...data, timeZoneOffset, screenWidth: size, screenHeight: size })
        expect(deviceDataSchema.safeParse(made).success).toBe(true)
        expect(Number(made.browser_time_zone)).toBe(timeZoneOffset)
      }),
    ))
})
