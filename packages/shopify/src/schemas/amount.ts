import { isCurrency } from '@three-ds/core'
import * as z from 'zod/mini'

/** Decimal text in the major unit: `398.00`. `toDecimal` of core makes one. Source: shopify.dev, scalars `Decimal` and `Money`. */
const amountForm = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/

/** An amount of a request. */
export const amountInput = () =>
  z.string().check(
    z.refine((value: string) => amountForm.test(value), {
      error: 'an amount is decimal text in the major unit',
      params: { remedy: 'Make it with `toDecimal` of @three-ds/core.' },
    }),
  )

/** A currency of a request. */
export const currencyInput = () =>
  z.string().check(
    z.refine((value: string) => isCurrency(value), {
      error: 'a currency code of three letters is needed here',
      params: { remedy: 'Give the alphabetic code of ISO 4217: USD, EUR.' },
    }),
  )
