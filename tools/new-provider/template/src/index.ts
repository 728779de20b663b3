export { createAcmeFlow } from './authentication/flow.ts'
export type { AcmeFlowRequest } from './authentication/flow-request.ts'
export { type AcmeThreeDSFields, fromAuthenticationResult } from './authentication/from-authentication-result.ts'
export { toAuthenticationResult } from './authentication/to-authentication-result.ts'
export { toPaymentResult } from './authentication/to-payment-result.ts'
export type { AcmeCallbackEvent } from './callback/callback-event.ts'
export { type AcmeCallbackReceiverOptions, createAcmeCallbackReceiver } from './callback/handler.ts'
export { parseCallback } from './callback/parse.ts'
export { type AcmeClient, type AcmeClientOptions, createAcmeClient } from './client.ts'
export {
  type AcmeAuthorization,
  type AcmeAuthorizationAnswer,
  type AcmeAuthorizationRequest,
  acmeAuthorizationRequestSchema,
  acmeAuthorizationSchema,
} from './schemas/authorization.ts'
