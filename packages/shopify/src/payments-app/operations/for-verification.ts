import type * as z from 'zod/mini'
import type { shopifyAuthenticationSchema } from '../schemas/authentication.ts'

/**
 * The same authentication for a verification session, which takes no `dsTransactionId`.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `VerificationSessionThreeDSecureAuthenticationData` (2026-04).
 */
export function forVerification({
  authenticationData,
  ...error
}: z.output<typeof shopifyAuthenticationSchema>): object {
  if (authenticationData === undefined) return error
  const { dsTransactionId: _none, ...data } = authenticationData
  return { authenticationData: data }
}
