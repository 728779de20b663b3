/** What is claimed. */
export interface SeenClaim {
  /** Claimed once: an event's key, a flow's revision, a token's `jti`. */
  readonly key: string
  /** Of what the event tells: a transaction. */
  readonly subject?: string
  /** Where that subject then stands. Positions of one subject are compared as text: later is greater. */
  readonly position?: string
  /** When the claim may be forgotten. */
  readonly expiresAt?: Date
}

/** `claimed`: go on. `seen`: somebody has it. `overtaken`: the subject is already past this position. */
export type SeenVerdict = 'claimed' | 'seen' | 'overtaken'

/**
 * Remembers what was handled. Each method is one atomic operation, so that of two processes one wins.
 *
 * In SQL, a table `claims (key primary key, subject, position, expires_at)` and one transaction:
 *
 * 1. Delete the row of this key if its `expires_at` has passed.
 * 2. Where `subject` and `position` are given, lock that subject's rows and take the greatest `position` of those that have
 *    not expired: if it is greater than the new one, the answer is `overtaken`, and nothing is written.
 * 3. `INSERT … ON CONFLICT (key) DO NOTHING`: no row inserted means `seen`, else `claimed`.
 *
 * `release` deletes the row; with it goes its position.
 */
export interface SeenStore {
  claim(claim: SeenClaim): Promise<SeenVerdict>
  /** Whoever claimed it did not get to act: let the next one try. */
  release(key: string): Promise<void>
}
