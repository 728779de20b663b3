import type { Exchange } from './exchange.ts'
import type { Failure } from './failure.ts'
import type { InterruptionReason } from './interruption.ts'
import type { ResponseHead } from './response-head.ts'

const seen = (head: ResponseHead | undefined): Pick<Failure, 'status' | 'requestId'> =>
  head === undefined ? {} : { status: head.status, requestId: head.requestId }

/** The call's own end, by deadline or caller. `unknown` as soon as a request was on its way. */
export const interruptionFailure = (
  reason: InterruptionReason,
  sent: boolean,
  head?: ResponseHead | undefined,
): Failure => ({
  code: reason,
  summary: reason === 'timeout' ? 'the deadline of the call passed' : 'the call was aborted',
  outcome: sent ? 'unknown' : 'not-sent',
  interrupted: true,
  ...seen(head),
})

/** An exchange that brought no whole answer. */
export function exchangeFailure(ended: Exclude<Exchange, { kind: 'complete' }>, reason: InterruptionReason): Failure {
  switch (ended.kind) {
    case 'interrupted':
      return interruptionFailure(reason, ended.sent, ended.head)
    case 'broken':
      return ended.sent ? { ...brokenOff(ended.head), ...seen(ended.head) } : neverConnected
    case 'too-large':
      return { ...unreadable('a body of more than 16 MiB'), ...seen(ended.head) }
    case 'no-response':
      return {
        ...unreadable('nothing that can be read: `fetch` gave no Response'),
        advice: 'Check the option `fetch`.',
      }
  }
}

/** An answer that came whole and cannot be read. The provider acted, or did not: nobody knows. */
export const unreadable = (what: string): Failure => ({
  code: 'unreadable-response',
  summary: `the provider answered with ${what}`,
  outcome: 'unknown',
})

const brokenOff = (head: ResponseHead | undefined): Failure => ({
  code: 'network',
  summary: head === undefined ? 'the connection ended before an answer came' : 'the answer broke off',
  outcome: 'unknown',
})

const neverConnected: Failure = {
  code: 'network',
  summary: 'no connection could be made',
  outcome: 'not-sent',
  advice: 'Check the network, the name and the certificate behind `baseUrl`.',
}
