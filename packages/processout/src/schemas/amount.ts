import * as z from 'zod/mini'

/**
 * Amounts are decimal text in the major unit, with at most four decimals: `19.99`. `toDecimal` of core makes one.
 *
 * Source: docs.processout.com/reference, `POST /invoices`.
 */
export const amountForm = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/

/** An amount of a request. */
export const amountInput = () =>
  z.string().check(
    z.refine((value: string) => amountForm.test(value), {
      error: 'an amount is decimal text in the major unit, with at most four decimals',
      params: { remedy: 'Make it with `toDecimal` of @three-ds/core.' },
    }),
  )

/** An amount that may be left out: all of it. */
export const partialAmountInput = () => z.optional(amountInput())

/** Alphabetic code of ISO 4217. */
export const currencyInput = () =>
  z.string().check(
    z.refine((value: string) => /^[A-Z]{3}$/.test(value), {
      error: 'three capital letters are needed here',
      params: { remedy: 'Give the alphabetic code of ISO 4217: USD, EUR.' },
    }),
  )
