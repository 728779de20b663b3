/** Times of the stand-in, in milliseconds. */
export type Limits = {
  /** Between two looks at `status.json`. */
  readonly pollMs: number
  /** How long a fingerprint may take. */
  readonly fingerprintMs: number
  /** When a challenge without a change counts as over. */
  readonly challengeMs: number
}

/**
 * Ten seconds for the fingerprint, and `finalization-timeout` "10-15 minutes" after the challenge: docs.spreedly.com/guides/3dsecure2. How
 * often the real script polls in the page is not known; Spreedly's Android SDK does it each second at first.
 */
export const limits: Limits = { pollMs: 1_000, fingerprintMs: 10_000, challengeMs: 10 * 60_000 }
