import type { BrowserData } from '@three-ds/core'
import { present } from '@three-ds/core'
import type { CardinalDeviceData } from '../schemas/device-data.ts'

const longestLanguage = 8

/** `zh-Hans-CN` is longer than the field: whole subtags, as many as fit. */
function shortLanguage(language: string): string | undefined {
  const subtags = language.split('-')
  const fitting = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'))
  return fitting.findLast((tag) => tag.length <= longestLanguage)
}

/**
 * Browser data as a lookup takes it: two booleans, everything else as text.
 *
 * Source: Verifone 3D Secure API 3.43.0, `DeviceDataInfo`; its time zone has the sign of `Date.getTimezoneOffset()`, as the
 * example, 300 for New York, shows.
 *
 * @example
 * ```ts
 * import { toDeviceData } from '@three-ds/cardinal'
 *
 * const data = toDeviceData({
 *   userAgent: 'Firefox', language: 'zh-Hans-CN', colorDepth: 24, screenWidth: 800, screenHeight: 600,
 *   timeZoneOffset: -60, javaEnabled: false, windowSize: '04', acceptHeader: 'text/html',
 * })
 * console.log(data.browser_time_zone, data.browser_language) // -60 zh-Hans
 * ```
 */
export const toDeviceData = (data: BrowserData): CardinalDeviceData => ({
  browser_java_enabled: data.javaEnabled,
  browser_javascript_enabled: true,
  browser_color_depth: String(data.colorDepth),
  browser_screen_height: String(data.screenHeight),
  browser_screen_width: String(data.screenWidth),
  browser_time_zone: String(data.timeZoneOffset),
  user_agent: data.userAgent,
  ...present({
    browser_language: shortLanguage(data.language),
    browser_header: data.acceptHeader,
    ip_address: data.ipAddress,
  }),
})
