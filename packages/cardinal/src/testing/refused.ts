import type { RefusalRow } from './data/refusals.ts'

/** Thrown by an endpoint that refuses a request, caught by the router: it never leaves this folder. */
export class Refused extends Error {
  readonly row: RefusalRow
  /** Names of the fields that are wrong. */
  readonly fields: readonly string[]

  constructor(row: RefusalRow, fields: readonly string[] = []) {
    super(row.message)
    this.row = row
    this.fields = fields
  }
}
