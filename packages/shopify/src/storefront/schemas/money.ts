import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { amountInput, currencyInput } from '../../schemas/amount.ts'

/**
 * An amount that is asked for.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/input-objects/MoneyInput.
 */
export const moneyInputSchema = strictObject({
  /** Decimal text in the major unit: `19.99`. */
  amount: amountInput(),
  /** Alphabetic code of ISO 4217. */
  currencyCode: currencyInput(),
})

/**
 * An amount that is told: decimal text in the major unit, and an ISO 4217 code.
 *
 * Source: shopify.dev/docs/api/storefront/2024-01/objects/MoneyV2.
 */
export const moneySchema = openObject({ amount: z.string(), currencyCode: z.string() })
