/** A stored state that is not checked yet. */
export type StoredState = Readonly<Record<string, unknown>>

/** How a state of one version becomes one of the next. */
export interface StateMigration {
  /** The version that it takes; it gives the next one. */
  readonly from: number
  /** Pure. `version` is set for it. */
  readonly migrate: (state: StoredState) => StoredState
}

/** The version that this package writes. It grows when a state of before would be misread. */
export const stateVersion = 1

/** From each version to the next. Data only; empty, since there has been one version so far. */
export const stateMigrations: readonly StateMigration[] = []
