/**
 * From and until which version something exists. A version is a quarter, `2024-01`; `unstable` comes after all of them.
 *
 * Sources: Shopify, "Authenticating payments with 3D Secure" (seed document), for redirects; shopify.dev/changelog, "Deprecation
 * of Checkout APIs", for the end of checkouts; the schemas in the npm package @shopify/hydrogen-react, 2022-10 to 2026-04, for
 * the cart.
 */
export const apiVersions = {
  /** `next_action` and `nextActionUrl` exist from here on. */
  redirects: '2019-10',
  /** Checkout payments are marked as deprecated from here on. */
  checkoutsDeprecated: '2024-04',
  /** Checkout payments are gone from here on, in REST and GraphQL. */
  checkoutsGone: '2024-07',
  /** A cart can be submitted. */
  cartSubmit: '2023-04',
  /** A cart can be prepared. */
  cartPrepare: '2025-01',
} as const

/** The versions with which the sandbox's clients ask, unless told otherwise. */
export const usualVersions = { checkout: '2024-01', storefront: '2026-04', paymentsApp: '2026-04' } as const

/** The fake keeps every version from here on alive, unless told otherwise: Shopify itself keeps each for a year. */
export const usualOldestVersion = '2019-04'
