import type { RefusalError, RefusalRow } from './data/refusals.ts'

/** Thrown by an endpoint that refuses a request, caught by the router: it never leaves this folder. */
export class Refused extends Error {
  readonly status: number
  readonly errors: readonly RefusalError[]

  constructor(first: RefusalRow, ...others: readonly RefusalRow[]) {
    super(first.message)
    this.status = first.status
    this.errors = [first, ...others].map(({ status: _, ...error }) => error)
  }
}
