import type { Answer } from '@three-ds/core'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import type { ShopifyUserError } from '../../graphql/user-errors.ts'
import type { ShopifyPaymentSession, ShopifyVerificationSession } from './session.ts'

/** Shopify took it, or answered with something that does not fit the question. */
type Taken = {
  /**
   * Ours. `unrecognized`: the answer tells of another session, or of an end that is the opposite of what was asked for. Never
   * take it for done.
   */
  readonly kind: 'accepted' | 'unrecognized'
  /** Ours: which version of the API answered. */
  readonly apiVersion: ShopifyAnsweredVersion
}

/** A value, not an error: Shopify did nothing, and says why. */
type Refused = {
  readonly kind: 'refused'
  readonly apiVersion: ShopifyAnsweredVersion
  /** Never empty. `code` is absent where a payment session is resolved or rejected: Shopify has none there. */
  readonly userErrors: readonly ShopifyUserError[]
}

/** What a mutation of a payment session answers. */
export type ShopifyPaymentSessionAnswer = Answer<
  | (Taken & { readonly paymentSession: ShopifyPaymentSession })
  | (Refused & { readonly paymentSession?: ShopifyPaymentSession })
>

/** What a mutation of a verification session answers. */
export type ShopifyVerificationSessionAnswer = Answer<
  | (Taken & { readonly verificationSession: ShopifyVerificationSession })
  | (Refused & { readonly verificationSession?: ShopifyVerificationSession })
>
