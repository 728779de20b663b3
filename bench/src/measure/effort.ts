/** How long is measured. */
export interface Effort {
  readonly name: 'full' | 'quick'
  readonly rounds: number
  /** Processor time of one contestant's turn in a round, in milliseconds. */
  readonly turnMs: number
  /** Processor time that each contestant runs before anything counts: the engine compiles what runs often. */
  readonly warmUpMs: number
  /** What grows is measured up to this size. */
  readonly largest: number
}

/** For figures. */
export const full: Effort = { name: 'full', rounds: 41, turnMs: 25, warmUpMs: 2_000, largest: 10_000 }

/** For seeing that everything works: its figures mean nothing. */
export const quick: Effort = { name: 'quick', rounds: 3, turnMs: 1, warmUpMs: 2, largest: 10 }
