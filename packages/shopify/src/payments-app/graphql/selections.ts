/**
 * What is asked for of the mutations' answers. Data only.
 *
 * A state is read through its interface, so that one which a later version adds is read too. User errors of
 * `paymentSessionResolve` and `paymentSessionReject` have no code.
 *
 * Source: shopify.dev/docs/api/payments-apps, objects `PaymentSession`, `VerificationSession`, `UserError` (2026-04).
 */

const paymentSession = [
  'paymentSession { id authorizationExpiresAt pendingExpiresAt',
  'state { __typename ... on PaymentSessionState { code } ... on PaymentSessionStateRejected { reason } }',
  'nextAction { action context { ... on PaymentSessionActionsRedirect { redirectUrl } } } }',
].join(' ')

const verificationSession = [
  'verificationSession { id',
  'state { __typename ... on VerificationSessionState { code } ... on VerificationSessionStateRejected { reason } }',
  'nextAction { action context { ... on VerificationSessionActionsRedirect { redirectUrl } } } }',
].join(' ')

/** After `paymentSessionResolve` and `paymentSessionReject`. */
export const finalPaymentSelection = `${paymentSession} userErrors { field message }`

/** After the other mutations of a payment session. */
export const paymentSelection = `${paymentSession} userErrors { code field message }`

/** After the mutations of a verification session. */
export const verificationSelection = `${verificationSession} userErrors { code field message }`
