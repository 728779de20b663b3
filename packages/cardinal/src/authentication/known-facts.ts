import type { AuthenticationFacts } from '@three-ds/core'

/**
 * What the wire leaves out and you know: what was asked for. A response token has neither scheme nor amount. Where the wire says
 * something else than this, the result is `unknown`.
 */
export type CardinalKnownFacts = {
  readonly amount?: AuthenticationFacts['amount'] | undefined
  readonly scheme?: AuthenticationFacts['scheme'] | undefined
  readonly card?: AuthenticationFacts['card'] | undefined
  readonly flow?: AuthenticationFacts['flow'] | undefined
  readonly authenticatedAt?: AuthenticationFacts['authenticatedAt'] | undefined
  /** The client's `test`, which its answers bring along. A copy of one does not; the simulator's own cryptogram is known anyway. */
  readonly test?: boolean | undefined
}
