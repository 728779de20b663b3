/** What came back for a statement. */
export interface PostgresAnswer {
  // As the driver types it; `Sql.query` names the row's type.
  readonly rows: readonly object[]
  /** `COMMIT`, or `ROLLBACK` where the transaction had failed before. */
  readonly command: string
}

/** One connection, as far as it is used. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<PostgresAnswer>
  /** Gives it back; with `true` it is thrown away. */
  release(broken?: boolean): void
  on(event: 'error', listener: (error: Error) => void): unknown
  removeListener(event: 'error', listener: (error: Error) => void): unknown
}

/** A `Pool` of the package `pg`, as far as it is used. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>
  query(text: string, values?: unknown[]): Promise<PostgresAnswer>
  on(event: 'error', listener: (error: Error) => void): unknown
  end(): Promise<void>
  /** How it connects; the job engine opens connections of its own with it. */
  readonly options: object
}
