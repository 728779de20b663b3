export { type CardinalContinueParameters, songbirdScript } from './authentication/action-of.ts'
export { carryTarget } from './authentication/carry-target.ts'
export { createCardinalFlow } from './authentication/flow.ts'
export { cardinalFlowMachine } from './authentication/flow-machine.ts'
export type { CardinalFlowRequest } from './authentication/flow-request.ts'
export {
  type CardinalThirdPartyThreeDS,
  fromAuthenticationResult,
} from './authentication/from-authentication-result.ts'
export type { CardinalKnownFacts } from './authentication/known-facts.ts'
export { type CardinalProof, toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { type CardinalPaymentContext, toPaymentResult } from './authentication/to-payment-result.ts'
export { withSession } from './authentication/with-session.ts'
export { type CardinalBrowserReport, parseBrowserReport } from './browser/browser-report.ts'
export { toDeviceData } from './browser/device-data.ts'
export {
  type CardinalField,
  type CardinalSongbird,
  cardinalFieldAttribute,
  type SongbirdConfiguration,
  type SongbirdContinuation,
  type SongbirdEvents,
  type SongbirdSetup,
  songbirdScripts,
} from './browser/songbird.ts'
export type { CardinalCallbackEvent } from './callback/callback-event.ts'
export { type CardinalCallbackReceiverOptions, createCardinalCallbackReceiver } from './callback/handler.ts'
export { type VerifyConfirmationOptions, verifyConfirmation, type WasIssued } from './callback/verify.ts'
export {
  type CardinalClient,
  type CardinalClientOptions,
  createCardinalClient,
  type ResponseExpectations,
} from './client.ts'
export type { VerifoneCredentials } from './credentials.ts'
export { createRequestJwt } from './jwt/create-request-jwt.ts'
export type { CardinalSessionOrder } from './jwt/create-session.ts'
export { type CardinalOrder, orderSchema } from './jwt/order.ts'
export { parseResponseJwt, type UnverifiedResponseJwt } from './jwt/parse-response-jwt.ts'
export type { CardinalApiKey, RequestJwtOptions } from './jwt/request-jwt-options.ts'
export type { CardinalSession } from './jwt/session.ts'
export { sessionFromJwt } from './jwt/session-from-jwt.ts'
export type { VerifiedResponseJwt } from './jwt/verified-response-jwt.ts'
export { verifyResponseJwt } from './jwt/verify-response-jwt.ts'
export type { AcceptedRequests, VerifyResponseJwtOptions } from './jwt/verify-response-jwt-options.ts'
export type { CardinalTransactionQuery } from './operations/list-transactions.ts'
export type { CardinalAuthenticationQuery } from './schemas/authentication-query.ts'
export { authenticationRecordSchema, type CardinalAuthenticationRecord } from './schemas/authentication-record.ts'
export { type CardinalCardPayment, cardPaymentSchema } from './schemas/card-payment.ts'
export { type CardinalDeviceData, deviceDataSchema } from './schemas/device-data.ts'
export type {
  CardinalRecordAnswer,
  CardinalRecordListAnswer,
  CardinalValidationAnswer,
} from './schemas/jwt-answers.ts'
export type { CardinalJwtCreation, CardinalJwtValidation, CardinalValidation } from './schemas/jwt-exchange.ts'
export { type CardinalLookup, type CardinalLookupBody, cardinalLookupSchema } from './schemas/lookup/lookup.ts'
export type { CardinalLookupAnswer } from './schemas/lookup-answer.ts'
export { type CardinalLookupResponse, cardinalLookupResponseSchema } from './schemas/lookup-response.ts'
export { type CardinalResponsePayload, responsePayloadSchema } from './schemas/response-payload.ts'
export { type CardinalThreeDAuthentication, threeDAuthenticationSchema } from './schemas/three-d-authentication.ts'
export { type CardinalTransaction, cardinalTransactionSchema } from './schemas/transaction.ts'
export type { CardinalTransactionAnswer, CardinalTransactionListAnswer } from './schemas/transaction-answer.ts'
export type { CardinalTransactionKind } from './schemas/transaction-kind.ts'
export { verifoneServers } from './servers.ts'
