import { paymentsAppTypes } from '../data/payments-app-types.ts'
import type { GraphqlApi } from '../graphql/graphql-api.ts'
import { closeSession, confirmSession, pendingSession, redirectSession } from '../sessions/session-mutations.ts'

/** The Payments Apps API. It reads no session: no source names a query for one. Source: shopify.dev/docs/api/payments-apps. */
export const paymentsAppApi: GraphqlApi = {
  path: '/payments_apps/api/{version}/graphql.json',
  operations: {
    paymentSessionRedirect: 'redirectPaymentSession',
    paymentSessionConfirm: 'confirmPaymentSession',
    paymentSessionPending: 'pendPaymentSession',
    paymentSessionResolve: 'resolvePaymentSession',
    paymentSessionReject: 'rejectPaymentSession',
    verificationSessionRedirect: 'redirectVerificationSession',
    verificationSessionResolve: 'resolveVerificationSession',
    verificationSessionReject: 'rejectVerificationSession',
  },
  resolvers: {
    paymentSessionRedirect: redirectSession('PaymentSession'),
    paymentSessionConfirm: confirmSession,
    paymentSessionPending: pendingSession,
    paymentSessionResolve: closeSession('PaymentSession', 'RESOLVED', 'resolvePaymentSession'),
    paymentSessionReject: closeSession('PaymentSession', 'REJECTED', 'rejectPaymentSession'),
    verificationSessionRedirect: redirectSession('VerificationSession'),
    verificationSessionResolve: closeSession('VerificationSession', 'RESOLVED', 'resolveVerificationSession'),
    verificationSessionReject: closeSession('VerificationSession', 'REJECTED', 'rejectVerificationSession'),
  },
  typesOf: () => paymentsAppTypes,
}
