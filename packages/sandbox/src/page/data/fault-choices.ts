import type { Fault } from '@three-ds/core/testing'

/** A fault that the page offers. The API takes all of them, with any numbers. */
export interface FaultChoice {
  readonly name: string
  readonly text: string
  readonly fault: Fault
}

/** What each kind means is core's: `Fault`. */
export const faultChoices: readonly FaultChoice[] = [
  { name: 'slow', text: 'answers after 3 seconds', fault: { kind: 'latency', ms: 3_000 } },
  { name: 'slower', text: 'answers after 80 seconds', fault: { kind: 'latency', ms: 80_000 } },
  { name: 'busy', text: '429, try again in 2 seconds', fault: { kind: 'status', status: 429, retryAfter: '2' } },
  { name: 'unavailable', text: '503', fault: { kind: 'status', status: 503 } },
  { name: 'html', text: '502 with a page of HTML', fault: { kind: 'html-502' } },
  { name: 'cut-before', text: 'cuts the connection, has done nothing', fault: { kind: 'cut-before' } },
  { name: 'cut-after', text: 'acts, then cuts the connection', fault: { kind: 'cut-after' } },
  { name: 'empty', text: 'acts, answers 200 with nothing', fault: { kind: 'empty-200' } },
  { name: 'truncated', text: 'acts, answers half of its JSON', fault: { kind: 'truncated-json' } },
]
