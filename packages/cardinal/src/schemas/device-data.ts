import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { flagInput, textInput } from './fields.ts'

/**
 * The cardholder's browser. Two flags are booleans; everything else is text, numbers among it.
 *
 * Source: Verifone 3D Secure API 3.43.0, `DeviceDataInfo`.
 */
export const deviceDataSchema = strictObject({
  browser_java_enabled: flagInput(),
  browser_javascript_enabled: flagInput(),
  /** The page's `Accept` header. */
  browser_header: textInput(2048),
  /** IETF BCP 47: `en-US`. */
  browser_language: textInput(8),
  /** Bits: `24`. */
  browser_color_depth: z.optional(z.string().check(z.regex(/^\d{1,2}$/))),
  /** Pixels. */
  browser_screen_height: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
  browser_screen_width: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
  /** Minutes, signed as `Date.getTimezoneOffset()`: New York is `300`. */
  browser_time_zone: z.optional(z.string().check(z.regex(/^[+-]?\d{1,4}$/))),
  user_agent: textInput(2048),
  /** IPv4 or IPv6. */
  ip_address: textInput(),
})

/** The cardholder's browser, as a lookup takes it. `toDeviceData` makes it. */
export interface CardinalDeviceData extends z.input<typeof deviceDataSchema> {}
