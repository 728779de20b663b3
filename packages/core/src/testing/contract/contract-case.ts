/** What a case is about, as a report groups them. */
export type ContractTheme =
  | 'requests'
  | 'meta'
  | 'answers'
  | 'failures'
  | 'retries'
  | 'interruptions'
  | 'secrets'
  | 'hooks'
  | 'flow: start'
  | 'flow: state'
  | 'flow: resume'

/** One promise of every client, as something that any test runner can run. */
export interface ContractCase {
  /** Whom it is about, and the rule: `purchase: is sent once on a 502`. Unique within a subject. */
  readonly name: string
  readonly theme: ContractTheme
  /** Rejects with a `ContractBreach` where the promise is broken. */
  readonly run: () => Promise<void>
}

/** A case whose theme its list tells. */
export type UnsortedCase = Omit<ContractCase, 'theme'>
