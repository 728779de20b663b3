export type { ShopifyAnsweredVersion } from '../api-version.ts'
export type { ShopifyClientOptions, ShopifyCredentials } from '../credentials.ts'
export type { ShopifyUserError } from '../graphql/user-errors.ts'
export { carryTarget } from './authentication/carry-target.ts'
export { fromAuthenticationResult } from './authentication/from-authentication-result.ts'
export { type ShopifyAuthenticationFields, toAuthenticationReport } from './authentication/to-authentication-report.ts'
export type {
  ShopifyConfirmationEvent,
  ShopifyPaymentsAppEvent,
  ShopifySessionEvent,
} from './callback/callback-event.ts'
export {
  createShopifyPaymentsAppCallbackReceiver,
  type ShopifyPaymentsAppCallbackReceiverOptions,
} from './callback/handler.ts'
export { parseSessionPost, type ShopifyPostKind } from './callback/parse.ts'
export type { ShopifyPostHeaders } from './callback/post-headers.ts'
export { createShopifyPaymentsAppClient, type ShopifyPaymentsAppClient } from './client.ts'
export type { ShopifyPaymentSessionConfirmation } from './operations/confirm-payment-session.ts'
export type { ShopifyPendingPaymentSession } from './operations/pend-payment-session.ts'
export type { ShopifyPaymentSessionRedirect } from './operations/redirect-payment-session.ts'
export type { ShopifyVerificationSessionRedirect } from './operations/redirect-verification-session.ts'
export type { ShopifyPaymentSessionRejection } from './operations/reject-payment-session.ts'
export type { ShopifyVerificationSessionRejection } from './operations/reject-verification-session.ts'
export type { ShopifyPaymentSessionResolution } from './operations/resolve-payment-session.ts'
export type { ShopifyVerificationSessionResolution } from './operations/resolve-verification-session.ts'
export type { ShopifyPaymentSessionAnswer, ShopifyVerificationSessionAnswer } from './schemas/answer.ts'
export { type ShopifyAuthentication, shopifyAuthenticationSchema } from './schemas/authentication.ts'
export { type ShopifyAuthenticationData, shopifyAuthenticationDataSchema } from './schemas/authentication-data.ts'
export { type ShopifyPaymentDetails, shopifyPaymentDetailsSchema } from './schemas/payment-details.ts'
export { shopifyPaymentRejectionReasons, shopifyVerificationRejectionReasons } from './schemas/rejection-reasons.ts'
export {
  type ShopifyNextAction,
  type ShopifyPaymentSession,
  type ShopifyVerificationSession,
  shopifyPaymentSessionSchema,
  shopifyVerificationSessionSchema,
} from './schemas/session.ts'
export {
  type ShopifyConfirmationPost,
  type ShopifySessionPost,
  shopifyConfirmationPostSchema,
  shopifySessionPostSchema,
} from './schemas/session-post.ts'
export { type ShopifyVerifiedCard, shopifyVerifiedCardSchema } from './schemas/verified-card.ts'
