import type { BrowserData, ChallengeWindowSize } from '@three-ds/core'

/**
 * What EMV 3-D Secure wants to know of this browser. Post it to your server, which adds the `Accept` header and the address that it
 * sees, and turns it into the provider's wire: `encodeBrowserInfo` (Spreedly), `toBrowser` (Finaro), `toDeviceData` (Cardinal).
 *
 * The values are the browser's own: 30 bits of color stay 30 (Finaro's wire makes 32 of it), and the time zone has the sign of
 * `Date.getTimezoneOffset()`: UTC-8 is 480, India is -330.
 *
 * Source: EMV 3DS 2.2.0, table A.1, fields `browser…`.
 *
 * @param windowSize - the challenge window that your page has room for; `fittingWindowSize` finds it
 */
export const collectBrowserData = (windowSize: ChallengeWindowSize): BrowserData => ({
  userAgent: navigator.userAgent,
  language: navigator.language,
  colorDepth: screen.colorDepth,
  screenWidth: screen.width,
  screenHeight: screen.height,
  timeZoneOffset: new Date().getTimezoneOffset(),
  // Gone from some browsers by now.
  javaEnabled: typeof navigator.javaEnabled === 'function' && navigator.javaEnabled(),
  windowSize,
})
