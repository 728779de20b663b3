export type { FinaroFlowRequest } from './authentication/flow-request.ts'
export { createFinaroClient, type FinaroClient, type FinaroClientOptions } from './client.ts'
export type { FinaroInterface } from './credentials.ts'
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
export type { FinaroBrowser } from './schemas/browser.ts'
export type { FinaroCard } from './schemas/card.ts'
export type { FinaroCustomer } from './schemas/customer.ts'
export type { FinaroPayment } from './schemas/payment.ts'
export { type FinaroResult, finaroResultSchema } from './schemas/result.ts'
export type { FinaroStandaloneRequest } from './schemas/standalone.ts'
export type { FinaroThreeDSecure } from './schemas/three-d-secure.ts'
