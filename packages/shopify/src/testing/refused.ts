import type { RefusalRow } from './data/refusals.ts'

/** Thrown by an endpoint that refuses a request, caught by the router: it never leaves this folder. */
export class Refused extends Error {
  readonly row: RefusalRow

  constructor(row: RefusalRow) {
    super(`HTTP ${row.status}`)
    this.row = row
  }
}
