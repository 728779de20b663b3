export type { FinaroAsked } from './authentication/asked.ts'
export { carryTarget } from './authentication/carry-target.ts'
export { withNonce } from './authentication/completion-url.ts'
export {
  type FinaroFinding,
  type FinaroLostPayment,
  findPayment,
} from './authentication/find-payment.ts'
export { createFinaroFlow, type FinaroFlowOptions } from './authentication/flow.ts'
export { finaroFlowMachine } from './authentication/flow-machine.ts'
export type { FinaroFlowRequest } from './authentication/flow-request.ts'
export {
  type FinaroHandOver,
  type FinaroThreeDSecureFields,
  fromAuthenticationResult,
} from './authentication/from-authentication-result.ts'
export {
  type FinaroAskedOfChallenge,
  type FinaroMatch,
  matchChallengeReturn,
} from './authentication/match-challenge-return.ts'
export { toThreeDSMethodData } from './authentication/method-data.ts'
export {
  type FinaroChallengeReturn,
  type FinaroReturnParameters,
  parseChallengeReturn,
} from './authentication/parse-challenge-return.ts'
export { toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { toPaymentResult } from './authentication/to-payment-result.ts'
export { toBrowser } from './browser/to-browser.ts'
export type { FinaroCallbackEvent } from './callback/callback-event.ts'
export { createFinaroCallbackReceiver, type FinaroCallbackReceiverOptions } from './callback/handler.ts'
export { parseNotification } from './callback/parse.ts'
export { createFinaroClient, type FinaroClient, type FinaroClientOptions } from './client.ts'
export type { FinaroInterface } from './credentials.ts'
export { describeHostReason, type HostReason } from './host-reasons.ts'
export { finaroTestUrl } from './hosts.ts'
export type { FinaroCapture } from './operations/capture.ts'
export type { FinaroCompletion } from './operations/completion.ts'
export { exchangeAccessToken, type FinaroTokenExchange } from './operations/exchange-access-token.ts'
export type { FinaroInvoiceQuery } from './operations/invoice-information.ts'
export type { FinaroRefund } from './operations/refund.ts'
export type { FinaroVoid } from './operations/void.ts'
export type {
  FinaroPaymentAnswer,
  FinaroPaymentKind,
  FinaroPaymentOperation,
  FinaroThreeDSecureAnswer,
} from './schemas/answer.ts'
export { browserSchema, type FinaroBrowser } from './schemas/browser.ts'
export { cardSchema, type FinaroCard } from './schemas/card.ts'
export { customerSchema, type FinaroCustomer } from './schemas/customer.ts'
export { type FinaroPayment, paymentSchema } from './schemas/payment.ts'
export { type FinaroResult, finaroResultSchema } from './schemas/result.ts'
export { type FinaroStandaloneRequest, standaloneSchema } from './schemas/standalone.ts'
export { type FinaroThreeDSecure, threeDSecureSchema } from './schemas/three-d-secure.ts'
