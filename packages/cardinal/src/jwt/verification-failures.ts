import type { Issue } from '@three-ds/core'

const again = 'Read the authentication from Verifone instead, or start a new one.'

/**
 * Why a response token is not believed. No text names a value, or what would have been right.
 *
 * Sources: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/360593 (JWT validation); RFC 7519 for the claims; the rest
 * are rules of this package.
 */
export const verificationFailures = {
  unreadable: {
    path: 'jwt',
    text: 'this is no token',
    remedy: 'Hand over the second argument of `payments.validated`.',
  },
  notResponse: {
    path: 'jwt',
    text: 'this is no response token: a request token cannot stand in for one',
    remedy: 'Hand over the second argument of `payments.validated`, not the token that the page was given.',
  },
  algorithm: { path: 'alg', text: 'only HS256 is accepted', remedy: again },
  signature: {
    path: 'signature',
    text: 'the API key does not make this signature',
    remedy: 'Is it the key of this org unit, hyphens and all? If it is, somebody else made the token.',
  },
  iss: { path: 'iss', text: 'the token was made for another API identifier, or for none', remedy: again },
  aud: {
    path: 'aud',
    text: 'the token answers none of the requests that were issued here',
    remedy: 'Name the `jti` of the request token that this page was given, and of each one after `jwt.update`.',
  },
  exp: { path: 'exp', text: 'the token has expired, or does not say when it will', remedy: again },
  iat: { path: 'iat', text: 'the token is too old, or from the future', remedy: 'Check the clock of this server.' },
  nbf: { path: 'nbf', text: 'the token is not valid yet', remedy: 'Check the clock of this server.' },
  jti: { path: 'jti', text: 'the token has no id, so a repetition could not be told', remedy: again },
  transaction: {
    path: 'Payload.Payment.ProcessorTransactionId',
    text: 'the token tells of another transaction than the lookup, or of none',
    remedy: again,
  },
  replay: { path: 'jti', text: 'this token was used before', remedy: again },
  claim: { path: 'jwt', text: 'a claim of the token is not as it must be', remedy: again },
} as const satisfies Record<string, Issue>

/** Name of a reason in the table. */
export type VerificationFailure = keyof typeof verificationFailures
