import type { Answer, AuthenticationResult, CallMeta, VerifiedAuthenticationResult } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'

const pastedMeta: CallMeta = { status: 200, attempts: 0, durationMs: 0, rawBody: '' }

/** A body as a client would answer it. The packages' bridges ask for the `meta`, which JSON cannot bear. */
export const asAnswer = <const Body extends object>(body: Body): Answer<Body> => toAnswer(body, pastedMeta)

/**
 * A pasted body goes through the packages' own bridges, so that the inspector reads it as they do; no call has fetched it, so
 * the evidence that they give is taken off again, unless the caller vouches that its own server has.
 */
export const asPasted = (
  result: VerifiedAuthenticationResult,
  { trusted }: { readonly trusted: boolean },
): AuthenticationResult => (trusted ? result : { ...result, evidence: 'browser' })
