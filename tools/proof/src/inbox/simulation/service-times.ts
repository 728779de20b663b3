/** What one event costs, in milliseconds. */
export interface ServiceTimes {
  /** Processor time of a worker, to receive and to deliver. */
  readonly receiveWorker: number
  readonly deliverWorker: number
  /** Processor time of the database. */
  readonly receiveDatabase: number
  readonly deliverDatabase: number
  /** Waiting for the disk at a commit: others are served meanwhile. */
  readonly commit: number
  /** Statements of which each waits for the one before. */
  readonly receiveStatements: number
  readonly deliverStatements: number
}
