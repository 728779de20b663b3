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
 * Remembers what was handled. One atomic operation, so that of two processes one wins: in SQL an
 * `INSERT … ON CONFLICT DO NOTHING`.
 */
export interface SeenStore {
  claim(claim: SeenClaim): Promise<SeenVerdict>
  /** Whoever claimed it did not get to act: let the next one try. */
  release(key: string): Promise<void>
}
