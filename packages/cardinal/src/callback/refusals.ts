import type { CallbackRefusal } from '@three-ds/core'

/**
 * Every reason for which a post is not believed, with words for the operator. None names a value.
 *
 * Source: rules of this package; what a token must have is in `jwt/verification-failures.ts`.
 */
const refusals = {
  notForm: {
    reason: 'unreadable',
    hint: 'The body is no form post. Is something else arriving at the address that `ConfirmUrl` names?',
  },
  noToken: {
    reason: 'unreadable',
    hint: 'No field of the form, or more than one, holds a response token. A request token is none.',
  },
  notIssued: {
    reason: 'unknown-token',
    hint: 'The token answers a request that was not issued here, as far as `wasIssued` knows.',
  },
  notBelieved: {
    reason: 'bad-signature',
    hint: 'The token’s signature or one of its claims does not hold. Is the client’s API key the one of this org unit? Is the clock right?',
  },
} as const

/** Name of a reason. */
export type RefusalName = keyof typeof refusals

/** A refusal in words. */
export const refused = (name: RefusalName): CallbackRefusal => ({ verdict: 'refused', ...refusals[name] })
