import type { BrowserAuthenticationResult, CallMeta, VerifiedAuthenticationResult } from '@three-ds/core'

/** What an answer of a client bears beside the wire's fields. The packages' bridges ask for it. */
export const pastedMeta: CallMeta = { status: 200, attempts: 0, durationMs: 0, rawBody: '' }

/**
 * A pasted body goes through the packages' own bridges, so that the inspector reads it as they do; no call has fetched it, so
 * the evidence that they would give is taken off again before anything is told.
 */
export const withoutProof = (result: VerifiedAuthenticationResult): BrowserAuthenticationResult => ({
  ...result,
  evidence: 'browser',
})
