/** How often a provider may be asked, by all machines together. */
export interface PollBudget {
  /** Flows with the same budget share it: it is the provider's account that is limited. */
  readonly name: string
  /** How many calls may follow each other without a pause. */
  readonly burst: number
  /** How many calls a minute in the long run. */
  readonly perMinute: number
}

/** What one poll costs: of which budget, and how many calls at most. */
export interface PollCost {
  readonly budget: PollBudget
  readonly calls: number
}

/** When, how often and for how long flows are asked about. Pauses in milliseconds. */
export interface FlowPace {
  /** Reading a flow where it stands. */
  readonly read: PollCost
  /** Looking for a flow whose answer got lost. */
  readonly find: PollCost
  /** The cardholder has something to do: ask meanwhile, or only when the step's deadline has passed? */
  readonly asksMeanwhile: boolean
  /** Before the first question after a step at which the cardholder's page reports by itself. */
  readonly pageFirstMs: number
  /** Between questions, after they have brought nothing new for a long time. */
  readonly longestPauseMs: number
  /** Since the start: after this the flow is asked about no more, and the application hears that its time is over. */
  readonly patienceMs: number
}
