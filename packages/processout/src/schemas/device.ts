import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from './fields.ts'

/**
 * The cardholder's device. `ios` and `android` as `threeds_sdk` mean that an app runs 3-D Secure natively.
 *
 * Source: docs.processout.com/reference, `POST /invoices`.
 */
export const deviceSchema = strictObject({
  id: textInput(),
  threeds_sdk: z.optional(z.enum(['web', 'ios', 'android'])),
  /** The older name of `threeds_sdk`. */
  channel: textInput(),
  platform: textInput(),
  ip_address: textInput(),
  request_origin: textInput(),
})
