import type { RefusalRow } from './data/refusals.ts'

/** Thrown by an endpoint that refuses a request, caught by the router: it never leaves this folder. */
export class Refused extends Error {
  readonly row: RefusalRow
  /** The invoice that the request named: errors of 3-D Secure give it back. */
  readonly invoice: string | undefined

  constructor(row: RefusalRow, invoice?: string) {
    super(row.shortText)
    this.row = row
    this.invoice = invoice
  }
}
