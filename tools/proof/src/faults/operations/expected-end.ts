import type { Outcome, ThreeDSErrorCode } from '@three-ds/core'
import type { WireFault } from '../wire/wire-fault.ts'

/** How a call may end under a fault: with the gateway's own answer, with some answer, or with an error. */
export interface ExpectedEnd {
  /** `same`: as though nothing had happened. `some`: what still can be read. `none`: no answer at all. */
  readonly answer: 'same' | 'some' | 'none'
  /** The errors that it may fail with; an answer that is the same leaves no room for one. */
  readonly errors: readonly { readonly code: ThreeDSErrorCode; readonly outcome: Outcome }[]
}

/** What is known of the answer that was spoilt. */
export interface SpoiltAnswer {
  /** Length of its body, in bytes. */
  readonly length: number
  /** Is any text an answer of this operation? Then half of it is one. */
  readonly isText: boolean
}

const unchanged: ExpectedEnd = { answer: 'same', errors: [] }
const lost: ExpectedEnd = { answer: 'none', errors: [{ code: 'network', outcome: 'unknown' }] }
const unreadable = { code: 'unreadable-response', outcome: 'unknown' } as const

/**
 * What a fault must come to, written from the promise alone and apart from the transport: nothing was sent, or the gateway may have
 * acted and nobody knows. It never is `rejected`: whatever refusal stood in the answer, half of it does not say so.
 */
export function expectedEnd(fault: WireFault, { length, isText }: SpoiltAnswer): ExpectedEnd {
  switch (fault.kind) {
    case 'refused':
      return { answer: 'none', errors: [{ code: 'network', outcome: 'not-sent' }] }
    case 'cut-before':
    case 'cut-after':
    case 'cut-inside':
      return lost
    case 'cut-short':
      if (fault.at === length) return unchanged
      return { answer: isText ? 'some' : 'none', errors: [unreadable] }
    case 'stalled':
      return { answer: 'none', errors: [{ code: 'timeout', outcome: 'unknown' }] }
    case 'corrupted':
      return { answer: 'some', errors: [unreadable] }
    case 'answer-twice':
      return { answer: isText ? 'some' : 'none', errors: [unreadable] }
    case 'dripping':
    case 'request-twice':
      return unchanged
    case 'late-request':
    case 'late-answer':
      // The answer is there: throwing it away because it was late would make an outcome unknown that is known.
      return unchanged
  }
}
