/** One step of the tables. Once released it never changes: what has to differ is the next step. */
export interface Migration {
  /** 1, 2, 3… without a gap. */
  readonly version: number
  /** What it makes, in a word or two. */
  readonly name: string
  /** Run in this order, one at a time, in the transaction of all steps. */
  readonly statements: readonly string[]
}
