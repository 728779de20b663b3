import type { JsonObject } from '@three-ds/core'
import type { ContractOperation } from '@three-ds/core/testing'
import type { ShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
import { challenged, paymentId, verificationId } from './sample.ts'

type Operation = ContractOperation<ShopifyPaymentsAppClient>

/** What stands in a misspelt field. */
const slip = 'planted-misspelt-value'
/** Texts of the input that are really sent. */
const dsTransactionId = 'planted-8827fa9c-fd15-4a44'
const networkTransactionId = 'planted-network-id'
const merchantMessage = 'planted words for the merchant'
const redirectUrl = 'https://app.example/planted-3ds-page'

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T extends object>(fields: T, name: string): T => ({ ...fields, [name]: slip })

const authentication = { authenticationData: { ...challenged, dsTransactionId } }
// A verification sends no id of the Directory Server, so its planted texts are others.
const forVerification = { authenticationData: challenged }

/** What every operation has in common, by the root field and by the session in it. */
function shared(root: string, name: 'paymentSession' | 'verificationSession', id: string, code: string) {
  const state: JsonObject = { __typename: 'AState', code }
  const nextAction: JsonObject = { action: 'REDIRECT', context: { redirectUrl: 'https://example.myshopify.com/1' } }
  const session: JsonObject = { id, state, nextAction }
  const userErrors: JsonObject[] = [{ field: ['id'], message: 'It was refused.' }]
  const at = ['data', root, name]
  return {
    idempotent: false,
    takesExtra: true,
    good: { status: 200, body: { data: { [root]: { [name]: session, userErrors: [] } } } },
    decline: { status: 200, body: { data: { [root]: { [name]: null, userErrors } } }, kind: 'refused' },
    growsAt: at,
    openEnumAt: [...at, 'state', 'code'],
    optionalAt: [...at, 'nextAction'],
  } as const satisfies Partial<Operation>
}

const redirect = { id: paymentId, redirectUrl }
const confirmation = { id: paymentId }
const resolution = { id: paymentId, authentication, networkTransactionId }
const rejection = { id: paymentId, authentication, reason: { code: 'CARD_DECLINED', merchantMessage } }
const pending = { id: paymentId, pendingExpiresAt: '2026-11-25T09:30:00Z', reason: 'BUYER_ACTION_REQUIRED' }
const verifiedRedirect = { id: verificationId, redirectUrl }
const verified = { id: verificationId, authentication: forVerification }
const unverified = { id: verificationId, reason: { code: 'CARD_DECLINED', merchantMessage } }

const payments: readonly Operation[] = [
  {
    ...shared('paymentSessionRedirect', 'paymentSession', paymentId, 'REDIRECTING'),
    name: 'redirectPaymentSession',
    effect: 'authenticate',
    planted: [redirectUrl],
    call: (client, options) => client.redirectPaymentSession(redirect, options),
    misspelt: {
      path: 'redirectURL',
      planted: slip,
      call: (client) => client.redirectPaymentSession(misspelt(redirect, 'redirectURL')),
    },
  },
  {
    ...shared('paymentSessionConfirm', 'paymentSession', paymentId, 'CONFIRMING'),
    name: 'confirmPaymentSession',
    effect: 'authenticate',
    planted: [],
    call: (client, options) => client.confirmPaymentSession(confirmation, options),
    misspelt: {
      path: 'gid',
      planted: slip,
      call: (client) => client.confirmPaymentSession(misspelt(confirmation, 'gid')),
    },
  },
  {
    ...shared('paymentSessionResolve', 'paymentSession', paymentId, 'RESOLVED'),
    name: 'resolvePaymentSession',
    effect: 'move-money',
    planted: [dsTransactionId, networkTransactionId],
    call: (client, options) => client.resolvePaymentSession(resolution, options),
    misspelt: {
      path: 'networkTransactionID',
      planted: slip,
      call: (client) => client.resolvePaymentSession(misspelt(resolution, 'networkTransactionID')),
    },
  },
  {
    ...shared('paymentSessionReject', 'paymentSession', paymentId, 'REJECTED'),
    name: 'rejectPaymentSession',
    effect: 'move-money',
    planted: [dsTransactionId, merchantMessage],
    call: (client, options) => client.rejectPaymentSession(rejection, options),
    misspelt: {
      path: 'Reason',
      planted: slip,
      call: (client) => client.rejectPaymentSession(misspelt(rejection, 'Reason')),
    },
  },
  {
    ...shared('paymentSessionPending', 'paymentSession', paymentId, 'PENDING'),
    name: 'pendPaymentSession',
    effect: 'authenticate',
    planted: [],
    call: (client, options) => client.pendPaymentSession(pending, options),
    misspelt: {
      path: 'pending_expires_at',
      planted: slip,
      call: (client) => client.pendPaymentSession(misspelt(pending, 'pending_expires_at')),
    },
  },
]

const verifications: readonly Operation[] = [
  {
    ...shared('verificationSessionRedirect', 'verificationSession', verificationId, 'REDIRECTING'),
    name: 'redirectVerificationSession',
    effect: 'authenticate',
    planted: [redirectUrl],
    call: (client, options) => client.redirectVerificationSession(verifiedRedirect, options),
    misspelt: {
      path: 'redirectURL',
      planted: slip,
      call: (client) => client.redirectVerificationSession(misspelt(verifiedRedirect, 'redirectURL')),
    },
  },
  {
    ...shared('verificationSessionResolve', 'verificationSession', verificationId, 'RESOLVED'),
    name: 'resolveVerificationSession',
    effect: 'authenticate',
    planted: [],
    call: (client, options) => client.resolveVerificationSession(verified, options),
    misspelt: {
      path: 'payment_details',
      planted: slip,
      call: (client) => client.resolveVerificationSession(misspelt(verified, 'payment_details')),
    },
  },
  {
    ...shared('verificationSessionReject', 'verificationSession', verificationId, 'REJECTED'),
    name: 'rejectVerificationSession',
    effect: 'authenticate',
    planted: [merchantMessage],
    call: (client, options) => client.rejectVerificationSession(unverified, options),
    misspelt: {
      path: 'Reason',
      planted: slip,
      call: (client) => client.rejectVerificationSession(misspelt(unverified, 'Reason')),
    },
  },
]

/** Every call of the client. */
export const operations: readonly Operation[] = [...payments, ...verifications]
