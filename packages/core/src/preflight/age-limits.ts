/**
 * How old a result may be.
 *
 * Source: https://www.checkout.com/merchant-communications/reminder---cavv-usage-and-storage-for-3d-secure: Visa's CAVV is good
 * for 90 days after the authentication. Not known: the other schemes' limits; they are held to the same. The tolerance for a
 * clock that runs ahead is this library's own.
 */
export const ageLimits = {
  /** Where neither the payment nor the target says otherwise. */
  days: 90,
  /** How far the provider's clock may be ahead of ours, in milliseconds. */
  aheadMs: 10 * 60_000,
} as const
