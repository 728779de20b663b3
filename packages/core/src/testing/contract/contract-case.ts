/** One promise of every client, as something that any test runner can run. */
export interface ContractCase {
  /** Whom it is about, and the rule: `purchase: is sent once on a 502`. Unique within a subject. */
  readonly name: string
  /** Rejects with a `ContractBreach` where the promise is broken. */
  readonly run: () => Promise<void>
}
