import { strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { flagInput, neededText } from '../../schemas/fields.ts'
import { mailingAddressInputSchema } from './mailing-address.ts'
import { moneyInputSchema } from './money.ts'

/**
 * The payment of a legacy checkout with a card from Shopify's vault.
 *
 * Source: shopify.dev/docs/api/storefront/2024-01/input-objects/CreditCardPaymentInputV2.
 */
export const shopifyCreditCardPaymentSchema = strictObject({
  billingAddress: mailingAddressInputSchema,
  /** One for each intent: a repetition under the same key gives the first payment back and charges nothing. */
  idempotencyKey: neededText(),
  paymentAmount: moneyInputSchema,
  /** No money moves, where the gateway can do that. */
  test: flagInput(),
  /** Id of a session in Shopify's card vault: it stands for a card. */
  vaultId: neededText(),
})

/** The payment of a legacy checkout with a card from Shopify's vault. */
export interface ShopifyCreditCardPayment extends z.input<typeof shopifyCreditCardPaymentSchema> {}
