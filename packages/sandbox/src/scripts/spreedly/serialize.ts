/**
 * `Spreedly.ThreeDS.serialize`: `browser_info` for the payment, base64 of JSON with these keys in this order.
 *
 * Source: samples of 2019 and 2026 (spreedly/spreedly-gem, Spreedly's Android sample), decoded.
 */
export function serialize(browserSize: string, acceptHeader: string): string {
  const info = {
    width: screen.width,
    height: screen.height,
    depth: screen.colorDepth,
    timezone: new Date().getTimezoneOffset(),
    user_agent: navigator.userAgent,
    java: false,
    language: navigator.language,
    browser_size: browserSize,
    accept_header: acceptHeader,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(info))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
