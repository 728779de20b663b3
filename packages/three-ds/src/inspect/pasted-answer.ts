import type { AuthenticationResult, CallMeta, VerifiedAuthenticationResult } from '@three-ds/core'

/** What an answer of a client bears beside the wire's fields. The packages' bridges ask for it. */
export const pastedMeta: CallMeta = { status: 200, attempts: 0, durationMs: 0, rawBody: '' }

/**
 * A pasted body goes through the packages' own bridges, so that the inspector reads it as they do; no call has fetched it, so
 * the evidence that they give is taken off again, unless the caller vouches that its own server has.
 */
export const asPasted = (
  result: VerifiedAuthenticationResult,
  { trusted }: { readonly trusted: boolean },
): AuthenticationResult => (trusted ? result : { ...result, evidence: 'browser' })
