import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { anything, flag, integer, text, word } from '../../schemas/fields.ts'
import { knownTransactionKinds } from './transaction-kinds.ts'

/**
 * What the gateway behind Shopify did for a payment. No field must be there.
 *
 * Source: github.com/Shopify/shopify-app-js, REST resource `payment` and its tests, 2021-07 to 2024-10.
 */
export const shopifyTransactionSchema = openObject({
  id: integer(),
  /** Decimal text in the major unit. */
  amount: text(),
  authorization: text(),
  /** ISO 8601. */
  created_at: text(),
  currency: text(),
  error_code: text(),
  parent_id: integer(),
  gateway: text(),
  kind: word(...knownTransactionKinds),
  /** Words for a person. Untrusted. */
  message: text(),
  /** `pending` and `error` stand in Shopify's list of statuses, not in the samples of payments. */
  status: word('success', 'failure', 'pending', 'error'),
  /** No money moves. */
  test: flag(),
  device_id: integer(),
  location_id: integer(),
  user_id: integer(),
  payment_details: anything(),
  receipt: anything(),
})

/** What the gateway behind Shopify did for a payment. */
export interface ShopifyTransaction extends z.output<typeof shopifyTransactionSchema> {}
