export { isOlderVersion, type ShopifyAnsweredVersion } from './api-version.ts'
export type { ShopifyPaymentAnswerFields, ShopifyStanding, ShopifyStandingAnswer } from './authentication/standing.ts'
export { toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { toPaymentResult } from './authentication/to-payment-result.ts'
export { createShopifyCheckoutFlow } from './checkout/authentication/flow.ts'
export { shopifyCheckoutFlowMachine } from './checkout/authentication/flow-machine.ts'
export type { ShopifyCheckoutFlowRequest } from './checkout/authentication/flow-request.ts'
export { createShopifyCheckoutClient, type ShopifyCheckoutClient } from './checkout/client.ts'
export type { ShopifyPollOptions } from './checkout/operations/poll-options.ts'
export type {
  ShopifyPaymentAnswer,
  ShopifyPaymentCountAnswer,
  ShopifyPaymentsAnswer,
} from './checkout/schemas/answer.ts'
export { type ShopifyPayment, shopifyPaymentSchema } from './checkout/schemas/payment.ts'
export { type ShopifyPaymentInput, shopifyPaymentInputSchema } from './checkout/schemas/payment-input.ts'
export { readPayment, type ShopifyPaymentReading } from './checkout/schemas/read-payment.ts'
export { type ShopifyTransaction, shopifyTransactionSchema } from './checkout/schemas/transaction.ts'
export type { ShopifyClientOptions, ShopifyCredentials, ShopifyShop } from './credentials.ts'
export type { ShopifyUserError } from './graphql/user-errors.ts'
export { carryTarget } from './payments-app/authentication/carry-target.ts'
export { fromAuthenticationResult } from './payments-app/authentication/from-authentication-result.ts'
export {
  type ShopifyAuthenticationFields,
  toAuthenticationReport,
} from './payments-app/authentication/to-authentication-report.ts'
export type {
  ShopifyConfirmationEvent,
  ShopifyPaymentsAppEvent,
  ShopifySessionEvent,
} from './payments-app/callback/callback-event.ts'
export {
  createShopifyPaymentsAppCallbackReceiver,
  type ShopifyPaymentsAppCallbackReceiverOptions,
} from './payments-app/callback/handler.ts'
export { parseSessionPost, type ShopifyPostKind } from './payments-app/callback/parse.ts'
export type { ShopifyPostHeaders } from './payments-app/callback/post-headers.ts'
export { createShopifyPaymentsAppClient, type ShopifyPaymentsAppClient } from './payments-app/client.ts'
export type { ShopifyPaymentSessionConfirmation } from './payments-app/operations/confirm-payment-session.ts'
export type { ShopifyPendingPaymentSession } from './payments-app/operations/pend-payment-session.ts'
export type { ShopifyPaymentSessionRedirect } from './payments-app/operations/redirect-payment-session.ts'
export type { ShopifyVerificationSessionRedirect } from './payments-app/operations/redirect-verification-session.ts'
export type { ShopifyPaymentSessionRejection } from './payments-app/operations/reject-payment-session.ts'
export type { ShopifyVerificationSessionRejection } from './payments-app/operations/reject-verification-session.ts'
export type { ShopifyPaymentSessionResolution } from './payments-app/operations/resolve-payment-session.ts'
export type { ShopifyVerificationSessionResolution } from './payments-app/operations/resolve-verification-session.ts'
export type { ShopifyPaymentSessionAnswer, ShopifyVerificationSessionAnswer } from './payments-app/schemas/answer.ts'
export { type ShopifyAuthentication, shopifyAuthenticationSchema } from './payments-app/schemas/authentication.ts'
export {
  type ShopifyAuthenticationData,
  shopifyAuthenticationDataSchema,
} from './payments-app/schemas/authentication-data.ts'
export { type ShopifyPaymentDetails, shopifyPaymentDetailsSchema } from './payments-app/schemas/payment-details.ts'
export {
  shopifyPaymentRejectionReasons,
  shopifyVerificationRejectionReasons,
} from './payments-app/schemas/rejection-reasons.ts'
export {
  type ShopifyNextAction,
  type ShopifyPaymentSession,
  type ShopifyVerificationSession,
  shopifyPaymentSessionSchema,
  shopifyVerificationSessionSchema,
} from './payments-app/schemas/session.ts'
export {
  type ShopifyConfirmationPost,
  type ShopifySessionPost,
  shopifyConfirmationPostSchema,
  shopifySessionPostSchema,
} from './payments-app/schemas/session-post.ts'
export { type ShopifyVerifiedCard, shopifyVerifiedCardSchema } from './payments-app/schemas/verified-card.ts'
export { createShopifyCartFlow } from './storefront/authentication/cart-flow.ts'
export { shopifyCartFlowMachine } from './storefront/authentication/cart-flow-machine.ts'
export type { ShopifyCartFlowRequest } from './storefront/authentication/cart-flow-request.ts'
export { createShopifyPaymentFlow } from './storefront/authentication/payment-flow.ts'
export { shopifyPaymentFlowMachine } from './storefront/authentication/payment-flow-machine.ts'
export type { ShopifyPaymentFlowRequest } from './storefront/authentication/payment-flow-request.ts'
export { createShopifyStorefrontClient, type ShopifyStorefrontClient } from './storefront/client.ts'
export {
  forBuyer,
  type ShopifyStorefrontClientOptions,
  type ShopifyStorefrontCredentials,
} from './storefront/credentials.ts'
export type { ShopifyCheckoutCompletionAnswer } from './storefront/operations/complete-checkout-with-credit-card.ts'
export type { ShopifyCartAnswer } from './storefront/operations/get-cart.ts'
export type { ShopifyStorefrontCheckoutAnswer } from './storefront/operations/get-checkout.ts'
export type { ShopifyCartSubmission } from './storefront/operations/submit-cart-for-completion.ts'
export type { ShopifyCartPaymentAnswer, ShopifyCartWarning } from './storefront/operations/update-cart-payment.ts'
export { type ShopifyCart, shopifyCartSchema } from './storefront/schemas/cart.ts'
export {
  type ShopifyCartAttempt,
  type ShopifyCartAttemptAnswer,
  type ShopifyCompletionError,
  shopifyCartAttemptSchema,
} from './storefront/schemas/cart-attempt.ts'
export { type ShopifyCartPayment, shopifyCartPaymentSchema } from './storefront/schemas/cart-payment-input.ts'
export type { ShopifyCartOperationError, ShopifyCartPreparationAnswer } from './storefront/schemas/cart-preparation.ts'
export type { ShopifyCartSubmissionAnswer, ShopifySubmissionError } from './storefront/schemas/cart-submission.ts'
export {
  type ShopifyCreditCardPayment,
  shopifyCreditCardPaymentSchema,
} from './storefront/schemas/credit-card-payment-input.ts'
export {
  type ShopifyStorefrontCheckout,
  shopifyStorefrontCheckoutSchema,
} from './storefront/schemas/storefront-checkout.ts'
export {
  type ShopifyStorefrontPayment,
  type ShopifyStorefrontPaymentAnswer,
  shopifyStorefrontPaymentSchema,
} from './storefront/schemas/storefront-payment.ts'
