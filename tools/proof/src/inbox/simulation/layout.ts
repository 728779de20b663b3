/** A cluster, and what comes to it. */
export interface Layout {
  readonly eventsPerSecond: number
  /** Databases, each with its own flows, and the cores of each. */
  readonly databases: number
  readonly coresEach: number
  /** Processes of the shop, each on one core, all together. Each works for one database. */
  readonly workers: number
  /** Events that a process handles at the same time. */
  readonly concurrency: number
  /** There and back between a worker and its database, in milliseconds. */
  readonly roundTripMs: number
}
