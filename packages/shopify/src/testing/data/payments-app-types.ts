import type { SchemaType, SchemaTypes } from '../graphql/schema-types.ts'

const payload = (session: string, error: string): SchemaType => ({
  [session === 'PaymentSession' ? 'paymentSession' : 'verificationSession']: session,
  userErrors: error,
})
const codedError: SchemaType = { code: '', field: '', message: '' }
const state: SchemaType = { code: '' }

/**
 * Sessions of a payments app.
 *
 * Source: shopify.dev/docs/api/payments-apps, 2025-07 to 2026-04: objects `PaymentSession` and `MutationRoot`, the payloads, and
 * the union of states. The parts of a verification session are inferred from those of a payment session.
 */
export const paymentsAppTypes: SchemaTypes = {
  QueryRoot: {},
  Mutation: {
    paymentSessionRedirect: 'PaymentSessionRedirectPayload',
    paymentSessionConfirm: 'PaymentSessionConfirmPayload',
    paymentSessionPending: 'PaymentSessionPendingPayload',
    paymentSessionResolve: 'PaymentSessionResolvePayload',
    paymentSessionReject: 'PaymentSessionRejectPayload',
    verificationSessionRedirect: 'VerificationSessionRedirectPayload',
    verificationSessionResolve: 'VerificationSessionResolvePayload',
    verificationSessionReject: 'VerificationSessionRejectPayload',
  },
  PaymentSession: {
    id: '',
    state: 'PaymentSessionStates',
    nextAction: 'PaymentSessionNextAction',
    authorizationExpiresAt: '',
    pendingExpiresAt: '',
  },
  PaymentSessionStates: {},
  PaymentSessionState: state,
  PaymentSessionStateResolved: state,
  PaymentSessionStateRejected: { code: '', reason: '', merchantMessage: '' },
  PaymentSessionStatePending: { code: '', reason: '' },
  PaymentSessionStateRedirecting: { code: '', redirectUrl: '' },
  PaymentSessionStateConfirming: state,
  PaymentSessionNextAction: { action: '', context: 'PaymentSessionNextActionContext' },
  PaymentSessionNextActionContext: {},
  PaymentSessionActionsRedirect: { redirectUrl: '' },
  VerificationSession: { id: '', state: 'VerificationSessionStates', nextAction: 'VerificationSessionNextAction' },
  VerificationSessionStates: {},
  VerificationSessionState: state,
  VerificationSessionStateResolved: state,
  VerificationSessionStateRejected: { code: '', reason: '', merchantMessage: '' },
  VerificationSessionStateRedirecting: { code: '', redirectUrl: '' },
  VerificationSessionNextAction: { action: '', context: 'VerificationSessionNextActionContext' },
  VerificationSessionNextActionContext: {},
  VerificationSessionActionsRedirect: { redirectUrl: '' },
  PaymentSessionRedirectPayload: payload('PaymentSession', 'PaymentSessionRedirectUserError'),
  PaymentSessionConfirmPayload: payload('PaymentSession', 'PaymentSessionConfirmUserError'),
  PaymentSessionPendingPayload: payload('PaymentSession', 'PaymentSessionPendingUserError'),
  PaymentSessionResolvePayload: payload('PaymentSession', 'UserError'),
  PaymentSessionRejectPayload: payload('PaymentSession', 'UserError'),
  VerificationSessionRedirectPayload: payload('VerificationSession', 'VerificationSessionUserError'),
  VerificationSessionResolvePayload: payload('VerificationSession', 'VerificationSessionUserError'),
  VerificationSessionRejectPayload: payload('VerificationSession', 'VerificationSessionUserError'),
  UserError: { field: '', message: '' },
  VerificationSessionUserError: codedError,
  PaymentSessionRedirectUserError: codedError,
  PaymentSessionConfirmUserError: codedError,
  PaymentSessionPendingUserError: codedError,
}
