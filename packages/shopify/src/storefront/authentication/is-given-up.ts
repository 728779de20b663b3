import type { AuthenticationState } from '@three-ds/core'

/**
 * After this nothing that still waits for a cardholder is expected to move, in milliseconds since the start: three times the ten
 * minutes that Shopify waits at a checkout. For carts no limit is published.
 *
 * Source of the ten minutes: Shopify's tutorial "Authenticating payments with 3D Secure", "Handling API timeouts".
 */
const giveUpMs = 30 * 60_000

/** Has so much time passed that asking on, for what no call can name, leads nowhere? */
export const isGivenUp = ({ createdAt }: AuthenticationState, now: number): boolean =>
  now - Date.parse(createdAt) >= giveUpMs
