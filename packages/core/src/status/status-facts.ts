/**
 * What a provider said, in EMV's words, as `statusFrom` reads it.
 *
 * `signatureVerification` and `actionCode` are read only where the key is there: hand them over, `undefined` included,
 * wherever the wire has such a field, since a missing value then means something. Leave the key out where the wire has none.
 */
export interface StatusFacts {
  /** `Y`, `N`, `U`, `B`. Read first. */
  readonly enrolled?: string | undefined
  /** `Y`, `N`; only Cardinal and 3-D Secure 1 have it. Blank beside a letter is as bad as `N`. */
  readonly signatureVerification?: string | undefined
  /** One letter of `transStatus` or PAResStatus. */
  readonly paResStatus?: string | undefined
  /** Two digits; tells Mastercard's exemptions and data only from failures. */
  readonly statusReason?: string | undefined
  /** Two characters; `parseEci` makes them. */
  readonly eci?: string | undefined
  readonly scheme?: string | undefined
  /** Mastercard's UCAF indicator, one digit; it must not say something else than the ECI. */
  readonly ucafIndicator?: string | undefined
  /** The cryptogram. Never read: failures carry one too, and it never raises a status. */
  readonly cavv?: string | undefined
  /** Cardinal's error number: `0`, `1001`, or a list `1001,1002`. */
  readonly errorNumber?: string | number | undefined
  /** Cardinal's ActionCode. It tells of the process only, so it can spoil a success and never make one. */
  readonly actionCode?: string | undefined
  /** `lookup`: the answer to the first question, where an error means that authentication is unavailable. */
  readonly stage?: 'lookup' | undefined
}
