import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'

const address = z.optional(
  z
    .string()
    .check(z.refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'an http address')),
)
const times = z.optional(z.int().check(z.minimum(1), z.maximum(20)))
const flag = z.optional(z.boolean())

/**
 * How callbacks are delivered, by gateway. `url` takes the place of the address that each payment named. Each gateway takes what its
 * fake can play. Finaro's issuer tells of a fingerprint through the cardholder's browser: there is nothing to deliver.
 */
export const callbackOrders = {
  spreedly: strictObject({
    url: address,
    times,
    shuffled: flag,
    late: flag,
    format: z.optional(z.enum(['xml', 'json'])),
  }),
  processout: strictObject({ url: address, times, shuffled: flag, late: flag }),
  cardinal: strictObject({ url: address, times, shuffled: flag }),
  /** `session`: a buyer pays through a payments app. `confirmations`, by default: answers to the confirmations that the app asked for. */
  shopify: strictObject({ url: address, times, what: z.optional(z.enum(['session', 'confirmations'])) }),
} as const
