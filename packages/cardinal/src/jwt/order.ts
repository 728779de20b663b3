import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { flagInput, textInput } from '../schemas/fields.ts'

const digits = (maxLength: number) => z.optional(z.string().check(z.regex(new RegExp(`^\\d{1,${maxLength}}$`))))

const orderDetailsSchema = strictObject({
  /** Your order. */
  OrderNumber: textInput(50),
  /** Minor units as text: `1500` is 15.00 USD. */
  Amount: digits(20),
  /** ISO 4217, three digits: `840`. Cardinal's documents have the number, a shop plug-in in the field sends letters. */
  CurrencyCode: z.optional(z.string().check(z.regex(/^(?:\d{3}|[A-Z]{3})$/))),
  OrderDescription: textInput(125),
  /** `M` mail or telephone, `R` retail, `S` e-commerce, `P` mobile, `T` tablet. */
  OrderChannel: textInput(1),
  /** Of the lookup. */
  TransactionId: textInput(),
})

/**
 * Cardinal's Order object, the payload of a request JWT.
 *
 * Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/196850 (JWT creation); "3D Secure" at docs.verifone.com.
 */
export const orderSchema = strictObject({
  OrderDetails: z.optional(orderDetailsSchema),
  Consumer: z.optional(z.record(z.string(), z.unknown())),
  Options: z.optional(strictObject({ EnableCCA: flagInput() })),
})

/** Cardinal's Order object. */
export interface CardinalOrder extends z.input<typeof orderSchema> {}
