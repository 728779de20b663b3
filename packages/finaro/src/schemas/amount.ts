import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { amount, text } from './fields.ts'

/** More than fourteen characters are not taken. */
const hasLength = z.refine<number>((value) => String(value).length <= 14 && !String(value).includes('e'))

const part = () => z.optional(z.number().check(z.gte(0), hasLength))

/** Amounts of an authentication. Source: Shift4 API 1.7.57, `3dsecure_standalone_cardnumber`. */
export const totalSchema = strictObject({
  /** A number in the major unit, not zero: 19.99 is 19.99 EUR. `Number(toDecimal(money))` makes it without rounding. */
  total: z.number().check(z.gt(0), hasLength),
})

/** Amounts of a payment, all in the major unit. Source: Shift4 API 1.7.57, `transactions_sale_3dsecurecardnumber`. */
export const paymentAmountSchema = strictObject({
  /** All of it, with what is named below. */
  total: z.number().check(z.gt(0), hasLength),
  /** Shift4's schema needs it for every sale. */
  tax: part(),
  taxIndicator: z.optional(z.enum(['Y', 'N'])),
  tip: part(),
  cashback: part(),
  surcharge: part(),
})

/** Amounts of an answer. */
export const amountSchema = openObject({
  /** In the major unit. */
  total: amount(),
  tax: amount(),
  taxIndicator: text(),
  tip: amount(),
  cashback: amount(),
  surcharge: amount(),
  checkTotal: amount(),
})
