export { lifecycleScript, type SpreedlyLifecycleParameters } from './authentication/action-of.ts'
export { carryTarget } from './authentication/carry-target.ts'
export { createSpreedlyFlow } from './authentication/flow.ts'
export { spreedlyFlowMachine } from './authentication/flow-machine.ts'
export type { SpreedlyFlowRequest } from './authentication/flow-request.ts'
export {
  fromAuthenticationResult,
  type SpreedlyThirdPartyThreeDS,
} from './authentication/from-authentication-result.ts'
export { createSpreedlyScaFlow } from './authentication/sca-flow.ts'
export { spreedlyScaFlowMachine } from './authentication/sca-flow-machine.ts'
export type { SpreedlyScaFlowRequest } from './authentication/sca-flow-request.ts'
export { toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { toPaymentResult } from './authentication/to-payment-result.ts'
export { decodeBrowserInfo, encodeBrowserInfo, type SpreedlyBrowserInfo } from './browser/browser-info.ts'
export type {
  SpreedlyBrowser,
  SpreedlyLifecycle,
  SpreedlyLifecycleOptions,
  SpreedlyPendingTransaction,
  SpreedlyThreeDSBrowser,
  SpreedlyThreeDSEvent,
} from './browser/lifecycle.ts'
export type { CallbackFormat } from './callback/body-text.ts'
export type { SpreedlyCallbackEvent, SpreedlyFetchedEvent } from './callback/callback-event.ts'
export { type FetchCallbackOptions, fetchCallback } from './callback/fetch.ts'
export { createSpreedlyFetchingReceiver, type SpreedlyFetchingReceiverOptions } from './callback/fetching-handler.ts'
export { createSpreedlyCallbackReceiver, type SpreedlyCallbackReceiverOptions } from './callback/handler.ts'
export { parseCallback, type SpreedlyCallback, type SpreedlyCallbackTransaction } from './callback/parse.ts'
export type { SpreedlySignedValues } from './callback/signed-values.ts'
export { type VerifyCallbackOptions, verifyCallback } from './callback/verify.ts'
export { createSpreedlyClient, type SpreedlyClient, type SpreedlyClientOptions } from './client.ts'
export { type FormParts, readForm } from './forms/read-form.ts'
export type { SpreedlyCapture } from './operations/capture.ts'
export type { SpreedlyCompletion } from './operations/complete.ts'
export type { SpreedlyPaymentMethodInput } from './operations/create-payment-method.ts'
export type { SpreedlyCredit } from './operations/credit.ts'
export type { SpreedlyTransactionQuery } from './operations/list-transactions.ts'
export type { SpreedlyScaRequest } from './operations/sca-authenticate.ts'
export type { SpreedlyVoid } from './operations/void.ts'
export { addressSchema, type SpreedlyAddress } from './schemas/address.ts'
export { creditCardSchema, type SpreedlyCreditCard } from './schemas/card.ts'
export type { SpreedlyForm } from './schemas/form.ts'
export { gatewayResponseSchema, type SpreedlyGatewayResponse } from './schemas/gateway-response.ts'
export {
  type SpreedlyPayment,
  type SpreedlyVerification,
  spreedlyPaymentSchema,
  spreedlyVerificationSchema,
} from './schemas/payment.ts'
export { paymentMethodSchema, type SpreedlyPaymentMethod } from './schemas/payment-method.ts'
export { type SpreedlyScaAuthentication, scaAuthenticationSchema } from './schemas/sca-authentication.ts'
export { type SpreedlyThreeDS, threeDSSchema } from './schemas/three-ds.ts'
export { type SpreedlyTransaction, spreedlyTransactionSchema } from './schemas/transaction.ts'
export type {
  SpreedlyScaAnswer,
  SpreedlyScaKind,
  SpreedlyTransactionAnswer,
  SpreedlyTransactionKind,
} from './schemas/transaction-answer.ts'
