import { type Answer, type CallOptions, openObject, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { type ShopifyUserError, userErrorList } from '../../graphql/user-errors.ts'
import { provider } from '../../provider.ts'
import { neededText, part } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { type ShopifyCreditCardPayment, shopifyCreditCardPaymentSchema } from '../schemas/credit-card-payment-input.ts'
import {
  paymentFields,
  type ShopifyStorefrontPaymentAnswer,
  shopifyStorefrontPaymentSchema,
} from '../schemas/storefront-payment.ts'
import { movesMoney } from './operation.ts'
import { readStorefrontPayment } from './read-storefront-payment.ts'
import { unusable } from './unusable.ts'

const operation = movesMoney(
  'completeCheckoutWithCreditCard',
  'Read the checkout with `getCheckout`, or send the same under the same `idempotencyKey`: Shopify then gives the first payment back.',
)

const variablesSchema = strictObject({ checkoutId: neededText(), payment: shopifyCreditCardPaymentSchema })

const document = `mutation CompleteCheckout($checkoutId: ID!, $payment: CreditCardPaymentInputV2!) {
  checkoutCompleteWithCreditCardV2(checkoutId: $checkoutId, payment: $payment) {
    payment { ${paymentFields} }
    checkoutUserErrors { code field message }
  }
}`

const answer = openObject({ payment: part(shopifyStorefrontPaymentSchema), checkoutUserErrors: userErrorList() })

/** What became of the call: a payment, however it stands, or the reason why there is none. */
export type ShopifyCheckoutCompletionAnswer =
  | ShopifyStorefrontPaymentAnswer
  | Answer<{
      /** There is no payment, and nothing was charged. */
      readonly kind: 'refused'
      readonly checkoutUserErrors: readonly ShopifyUserError[]
      /** Ours: which version of the API answered. */
      readonly apiVersion: ShopifyAnsweredVersion
    }>

/**
 * Pays. Source: Shopify’s tutorial "Authenticating payments with 3D Secure";
 * shopify.dev/docs/api/storefront/2024-01/mutations/checkoutCompleteWithCreditCardV2.
 */
export const completeCheckoutWithCreditCard =
  (sender: Sender) =>
  async (
    checkoutId: string,
    payment: ShopifyCreditCardPayment,
    options?: CallOptions,
  ): Promise<ShopifyCheckoutCompletionAnswer> => {
    const variables = parseInput(variablesSchema, { checkoutId, payment }, { provider, operation: operation.name })
    const input = { document, variables, root: 'checkoutCompleteWithCreditCardV2', answer }
    const output = await sendGraphql(sender, operation, input, options)
    const { meta, apiVersion } = output
    const { payment: made, checkoutUserErrors = [], ...more } = output.body
    if (made !== undefined) return readStorefrontPayment(made, output, sender.ownOrigin)
    // A payment that does not read was made all the same: null is absent, so the key tells.
    if (checkoutUserErrors.length === 0 || 'payment' in output.body) throw unusable(operation, meta)
    return toAnswer({ ...more, kind: 'refused', checkoutUserErrors, apiVersion }, meta)
  }
