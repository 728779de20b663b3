import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'

const pixels = z.int().check(z.minimum(0), z.maximum(100_000))

/** What the page posts to place an order: the choice, and `collectBrowserData()`. */
const placementSchema = strictObject({
  gateway: z.enum(['processout', 'finaro', 'spreedly', 'shopify', 'cardinal']),
  play: z.string().check(z.maxLength(64)),
  browser: strictObject({
    userAgent: z.string().check(z.maxLength(2048)),
    language: z.string().check(z.minLength(1), z.maxLength(35)),
    colorDepth: z.int().check(z.minimum(1), z.maximum(48)),
    screenWidth: pixels,
    screenHeight: pixels,
    timeZoneOffset: z.int().check(z.minimum(-1_440), z.maximum(1_440)),
    javaEnabled: z.boolean(),
    windowSize: z.enum(['01', '02', '03', '04', '05']),
  }),
})

/**
 * A placement, checked. It came out of a browser: anything may stand in it.
 *
 * @throws ThreeDSError `invalid-input`, naming the fields
 */
export const readPlacement = (value: unknown): z.output<typeof placementSchema> => parseInput(placementSchema, value)
