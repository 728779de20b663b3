import type { BrowserData } from '@three-ds/core'

/** What an ordinary browser tells of itself. */
export const genuineBrowser: BrowserData = {
  userAgent: 'Mozilla/5.0',
  language: 'en-GB',
  colorDepth: 24,
  screenWidth: 1920,
  screenHeight: 1080,
  timeZoneOffset: 0,
  javaEnabled: false,
  windowSize: '05',
  acceptHeader: 'text/html',
}
