import { type AuthenticationResult, assessLiability, present } from '@three-ds/core'
import type { ShopifyAuthenticationData } from '../schemas/authentication-data.ts'
import { merchantStatuses, reasonForm } from '../schemas/trans-statuses.ts'
import { versionName } from './three-d-s-versions.ts'

/** Of version 1 nobody knows. Source: shopify.dev/docs/api/payments-apps, enum `PaymentSessionThreeDSecureAuthenticationFlow`. */
function flowName({ flow, version }: AuthenticationResult): ShopifyAuthenticationData['authenticationFlow'] {
  if (flow === undefined || version?.startsWith('1.') === true) return 'UNKNOWN'
  return flow === 'challenge' ? 'CHALLENGE' : 'FRICTIONLESS'
}

/** Shopify has no word for the issuer: where the merchant is not known to be liable, it is UNKNOWN; beside N and R never. */
const liabilityName = (result: AuthenticationResult): ShopifyAuthenticationData['chargebackLiability'] =>
  merchantStatuses.some((letter) => letter === result.paResStatus) || assessLiability(result).liability === 'merchant'
    ? 'MERCHANT'
    : 'UNKNOWN'

/** A result in Shopify's words. It has been seen to that it can be told. */
export const authenticationDataOf = (
  result: AuthenticationResult,
  transStatus: ShopifyAuthenticationData['transStatus'],
): ShopifyAuthenticationData => ({
  authenticationFlow: flowName(result),
  chargebackLiability: liabilityName(result),
  transStatus,
  version: versionName(result.version),
  ...present({
    dsTransactionId: result.dsTransId,
    transStatusReason: reasonForm.test(result.statusReason ?? '') ? result.statusReason : undefined,
  }),
})
