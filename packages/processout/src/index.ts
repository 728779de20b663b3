export { customerActionScript, type ProcessOutPageParameters } from './authentication/action-of.ts'
export { carryTarget } from './authentication/carry-target.ts'
export { createProcessOutFlow, type ProcessOutFlowOptions } from './authentication/flow.ts'
export { processOutHostedPageMachine, processOutOwnPageMachine } from './authentication/flow-machine.ts'
export type { ProcessOutFlowRequest } from './authentication/flow-request.ts'
export {
  fromAuthenticationResult,
  type ProcessOutExternalThreeDSFields,
} from './authentication/from-authentication-result.ts'
export {
  decodeGatewayRequest,
  encodeGatewayRequest,
  type ProcessOutGatewayRequest,
} from './authentication/gateway-request.ts'
export {
  fingerprintTimeoutToken,
  mobileChallengeToken,
  mobileFingerprintToken,
  type ProcessOutMobileFingerprint,
} from './authentication/page-answers.ts'
export { toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { type ProcessOutPaymentAsked, toPaymentResult } from './authentication/to-payment-result.ts'
export type { ProcessOutCallbackEvent } from './callback/callback-event.ts'
export { createProcessOutCallbackReceiver, type ProcessOutCallbackReceiverOptions } from './callback/handler.ts'
export { type ProcessOutWebhook, parseWebhook } from './callback/parse.ts'
export { type ProcessOutEventReader, resolveEvent } from './callback/resolve-event.ts'
export { createProcessOutClient, type ProcessOutClient, type ProcessOutClientOptions } from './client.ts'
export type { ProcessOutCredentials } from './credentials.ts'
export { declineKind } from './decline-kind.ts'
export { keyOfPass } from './idempotency-key.ts'
export type { ProcessOutTransactionExpansion } from './operations/get-transaction.ts'
export type { ProcessOutIncrement } from './operations/increment-authorization.ts'
export type { ProcessOutThreeDSRequest } from './operations/initiate-three-d-s.ts'
export type { ProcessOutInvoiceTransactionsAnswer } from './operations/list-invoice-transactions.ts'
export type { ProcessOutListQuery } from './operations/list-query.ts'
export {
  type ProcessOutRefund,
  type ProcessOutRefundInput,
  processOutRefundSchema,
} from './operations/refund-invoice.ts'
export type { ProcessOutVoid } from './operations/void-invoice.ts'
export type {
  ProcessOutAuthorizeAnswer,
  ProcessOutThreeDSAnswer,
  ProcessOutTokenAnswer,
  ProcessOutTransactionAnswer,
} from './schemas/answer.ts'
export {
  type ProcessOutAuthorization,
  type ProcessOutCapture,
  processOutAuthorizationSchema,
  processOutCaptureSchema,
} from './schemas/authorization.ts'
export {
  type ProcessOutCustomer,
  type ProcessOutCustomerInput,
  processOutCustomerInputSchema,
  processOutCustomerSchema,
} from './schemas/customer.ts'
export { customerActionSchema, type ProcessOutCustomerAction } from './schemas/customer-action.ts'
export { type ProcessOutEvent, processOutEventSchema } from './schemas/event.ts'
export { externalThreeDSSchema, type ProcessOutExternalThreeDS } from './schemas/external-three-d-s.ts'
export { type ProcessOutInvoice, processOutInvoiceSchema } from './schemas/invoice.ts'
export {
  type ProcessOutInvoiceInput,
  type ProcessOutInvoiceUpdate,
  processOutInvoiceInputSchema,
  processOutInvoiceUpdateSchema,
} from './schemas/invoice-input.ts'
export { standingOf } from './schemas/standing-of.ts'
export type { ProcessOutThreeDS } from './schemas/three-d-s.ts'
export {
  type ProcessOutToken,
  type ProcessOutTokenInput,
  type ProcessOutTokenUpdate,
  processOutTokenInputSchema,
  processOutTokenSchema,
  processOutTokenUpdateSchema,
} from './schemas/token.ts'
export { type ProcessOutTransaction, processOutTransactionSchema } from './schemas/transaction.ts'
export type { ProcessOutTransactionOperation } from './schemas/transaction-operation.ts'
export { type TransactionStanding, transactionStatuses } from './schemas/transaction-statuses.ts'
