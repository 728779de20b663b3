import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { neededText } from './fields.ts'

/** The depths that Finaro takes, in bits. Source: Shift4 API 1.7.57, `threeDSecure.browser.colorDepth`. */
export const colorDepths = ['1', '4', '8', '15', '16', '24', '32', '48'] as const

const pixels = z.number().check(z.int(), z.gte(0), z.lte(999_999))

/**
 * The cardholder's browser. `toBrowser` makes it of core's `BrowserData`.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure.browser`.
 */
export const browserSchema = strictObject({
  /** The `Accept` header of the cardholder's request. */
  acceptHeader: z.string().check(z.maxLength(2048)),
  javaEnabled: z.boolean(),
  javascriptEnabled: z.boolean(),
  /** IETF BCP 47. */
  language: z.string().check(z.minLength(2), z.maxLength(16)),
  colorDepth: z.enum(colorDepths),
  screenWidth: pixels,
  screenHeight: pixels,
  /** Minutes, as `Date.getTimezoneOffset()` tells them: 480 in UTC-8. Shift4's text leaves the sign open; EMV's is this one. */
  tz: z.number().check(z.int(), z.gte(-1440), z.lte(1440)),
})

/** The cardholder's browser, in Finaro's words. */
export interface FinaroBrowser extends z.input<typeof browserSchema> {}

/** `navigator.userAgent`, which Finaro calls `headerContent`. */
export const userAgentSchema = neededText(255)
