export { isOlderVersion, type ShopifyAnsweredVersion } from '../api-version.ts'
export type { ShopifyPaymentAnswerFields, ShopifyStanding, ShopifyStandingAnswer } from '../authentication/standing.ts'
export { toAuthenticationResult } from '../authentication/to-authentication-result.ts'
export { toPaymentResult } from '../authentication/to-payment-result.ts'
export type { ShopifyShop } from '../credentials.ts'
export type { ShopifyUserError } from '../graphql/user-errors.ts'
export { createShopifyCartFlow } from './authentication/cart-flow.ts'
export { shopifyCartFlowMachine } from './authentication/cart-flow-machine.ts'
export type { ShopifyCartFlowRequest } from './authentication/cart-flow-request.ts'
export { createShopifyPaymentFlow } from './authentication/payment-flow.ts'
export { shopifyPaymentFlowMachine } from './authentication/payment-flow-machine.ts'
export type { ShopifyPaymentFlowRequest } from './authentication/payment-flow-request.ts'
export { createShopifyStorefrontClient, type ShopifyStorefrontClient } from './client.ts'
export {
  forBuyer,
  type ShopifyStorefrontClientOptions,
  type ShopifyStorefrontCredentials,
} from './credentials.ts'
export type { ShopifyCheckoutCompletionAnswer } from './operations/complete-checkout-with-credit-card.ts'
export type { ShopifyCartAnswer } from './operations/get-cart.ts'
export type { ShopifyStorefrontCheckoutAnswer } from './operations/get-checkout.ts'
export type { ShopifyCartSubmission } from './operations/submit-cart-for-completion.ts'
export type { ShopifyCartPaymentAnswer, ShopifyCartWarning } from './operations/update-cart-payment.ts'
export { type ShopifyCart, shopifyCartSchema } from './schemas/cart.ts'
export {
  type ShopifyCartAttempt,
  type ShopifyCartAttemptAnswer,
  type ShopifyCompletionError,
  shopifyCartAttemptSchema,
} from './schemas/cart-attempt.ts'
export { type ShopifyCartPayment, shopifyCartPaymentSchema } from './schemas/cart-payment-input.ts'
export type { ShopifyCartOperationError, ShopifyCartPreparationAnswer } from './schemas/cart-preparation.ts'
export type { ShopifyCartSubmissionAnswer, ShopifySubmissionError } from './schemas/cart-submission.ts'
export { type ShopifyCreditCardPayment, shopifyCreditCardPaymentSchema } from './schemas/credit-card-payment-input.ts'
export { type ShopifyStorefrontCheckout, shopifyStorefrontCheckoutSchema } from './schemas/storefront-checkout.ts'
export {
  type ShopifyStorefrontPayment,
  type ShopifyStorefrontPaymentAnswer,
  shopifyStorefrontPaymentSchema,
} from './schemas/storefront-payment.ts'
