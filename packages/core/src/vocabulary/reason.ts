/** Why a rule answered as it did: a stable code for programs, words for people, and where the rule comes from. */
export type Reason = {
  /** Stable, kebab-case: `eci-against-status`. Fit for a metric's label. */
  readonly code: string
  /** One plain English sentence. Never a value that came from the wire. */
  readonly text: string
  /** A specification or a page that says so; absent where the rule is this library's own. */
  readonly source?: string
}
