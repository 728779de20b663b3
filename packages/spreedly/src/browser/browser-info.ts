import { type BrowserData, invalidInput } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'

/**
 * What Spreedly's script collects in the page. Older scripts leave `browser_size` and `accept_header` out.
 *
 * Source: decoded samples of 2019 and 2026 (spreedly/spreedly-gem, Spreedly's Android sample); docs.spreedly.com/guides/3dsecure2
 * for the sizes.
 */
export type SpreedlyBrowserInfo = {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** `Date.getTimezoneOffset()`, minutes: India is -330. */
  readonly timezone: number
  readonly user_agent: string
  readonly java: boolean
  readonly language: string
  readonly browser_size?: string
  readonly accept_header?: string
}

const infoSchema = z.looseObject({
  width: z.number(),
  height: z.number(),
  depth: z.number(),
  timezone: z.number(),
  user_agent: z.string(),
  java: z.boolean(),
  language: z.string(),
  browser_size: z.exactOptional(z.string()),
  accept_header: z.exactOptional(z.string()),
})

const maxLength = 16_384

/**
 * `browser_info` as `Spreedly.ThreeDS.serialize()` makes it, byte for byte: the same keys in the same order, JSON, standard
 * base64 with padding.
 *
 * @example
 * ```ts
 * import { encodeBrowserInfo } from '@three-ds/spreedly'
 *
 * const info = encodeBrowserInfo({
 *   userAgent: 'Firefox', language: 'en', colorDepth: 24, screenWidth: 800, screenHeight: 600,
 *   timeZoneOffset: -60, javaEnabled: false, windowSize: '04', acceptHeader: 'text/html',
 * })
 * console.log(atob(info).slice(0, 13)) // {"width":800,
 * ```
 */
export function encodeBrowserInfo(data: BrowserData): string {
  const info: SpreedlyBrowserInfo = {
    width: data.screenWidth,
    height: data.screenHeight,
    depth: data.colorDepth,
    timezone: data.timeZoneOffset,
    user_agent: data.userAgent,
    java: data.javaEnabled,
    language: data.language,
    browser_size: data.windowSize,
    ...(data.acceptHeader === undefined ? {} : { accept_header: data.acceptHeader }),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(info))
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * `browser_info`, read.
 *
 * @throws ThreeDSError `invalid-input` for what is not base64 of such JSON
 */
export function decodeBrowserInfo(encoded: string): SpreedlyBrowserInfo {
  const refused = invalidInput(
    [
      {
        path: 'browser_info',
        text: 'this is not what Spreedly.ThreeDS.serialize() makes',
        remedy: 'Hand it over unchanged.',
      },
    ],
    { provider, operation: 'decodeBrowserInfo' },
  )
  if (typeof encoded !== 'string' || encoded.length > maxLength) throw refused
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    return infoSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    throw refused
  }
}
