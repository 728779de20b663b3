import type { BrowserData } from '@three-ds/core'
import { colorDepths, type FinaroBrowser } from '../schemas/browser.ts'

/** The next depth that Finaro takes: screens with 30 bits are sent as 32, as ActiveMerchant does. */
const colorDepthOf = (bits: number): FinaroBrowser['colorDepth'] =>
  colorDepths.find((depth) => Number(depth) >= bits) ?? '48'

/**
 * Core's browser data as Finaro's `threeDSecure.browser`. The user agent goes into `threeDSecure.headerContent`, the window size into
 * `threeDSecure.challengeWindowSize`.
 *
 * `tz` is `Date.getTimezoneOffset()`, 480 in UTC-8: EMV's sign. Shift4's text ("difference between UTC and the browser's local
 * time") leaves it open, its sample has -480.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure.browser`; activemerchant/active_merchant for 30 as 32.
 *
 * @example
 * ```ts
 * import { toBrowser } from '@three-ds/finaro'
 *
 * const browser = toBrowser({
 *   userAgent: 'Firefox', language: 'en', colorDepth: 30, screenWidth: 800, screenHeight: 600,
 *   timeZoneOffset: 480, javaEnabled: false, windowSize: '04', acceptHeader: 'text/html',
 * })
 * console.log(browser.colorDepth, browser.tz) // 32 480
 * ```
 */
export const toBrowser = (data: BrowserData & { readonly acceptHeader: string }): FinaroBrowser => ({
  acceptHeader: data.acceptHeader,
  javaEnabled: data.javaEnabled,
  // Whoever collected the data did it with a script.
  javascriptEnabled: true,
  language: data.language,
  colorDepth: colorDepthOf(data.colorDepth),
  screenWidth: data.screenWidth,
  screenHeight: data.screenHeight,
  tz: data.timeZoneOffset,
})
