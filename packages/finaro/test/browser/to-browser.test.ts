import type { BrowserData } from '@three-ds/core'
import { browserSchema, toBrowser } from '@three-ds/finaro'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const data = {
  userAgent: 'Firefox',
  language: 'en-GB',
  colorDepth: 24,
  screenWidth: 1920,
  screenHeight: 1080,
  timeZoneOffset: 480,
  javaEnabled: false,
  windowSize: '05',
  acceptHeader: 'text/html',
} as const satisfies BrowserData

describe('toBrowser', () => {
  it('says it in Finaro’s words', () => {
    expect(toBrowser(data)).toEqual({
      acceptHeader: 'text/html',
      javaEnabled: false,
      javascriptEnabled: true,
      language: 'en-GB',
      colorDepth: '24',
      screenWidth: 1920,
      screenHeight: 1080,
      tz: 480,
    })
  })

  it.each([
    [30, '32'],
    [1, '1'],
    [0, '1'],
    [10, '15'],
    [48, '48'],
    [64, '48'],
  ])('sends a depth of %i bits as %s', (colorDepth, sent) => {
    expect(toBrowser({ ...data, colorDepth }).colorDepth).toBe(sent)
  })

  it('keeps EMV’s sign of the time zone: UTC-8 is 480', () => {
    expect(toBrowser({ ...data, timeZoneOffset: -330 }).tz).toBe(-330)
  })

  it('fits Finaro’s limits for whatever a browser tells', () => {
    const told = fc.record({
      colorDepth: fc.nat(128),
      screenWidth: fc.nat(999_999),
      screenHeight: fc.nat(999_999),
      timeZoneOffset: fc.integer({ min: -840, max: 720 }),
      javaEnabled: fc.boolean(),
    })
    fc.assert(fc.property(told, (more) => browserSchema.safeParse(toBrowser({ ...data, ...more })).success))
  })
})
