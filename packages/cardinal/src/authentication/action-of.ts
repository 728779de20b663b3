import type { StepDraft } from '@three-ds/core'

/** What Songbird is called in a script action. */
export const songbirdScript = 'cardinal-songbird'

/**
 * Parameters of the script action: what `Cardinal.continue('cca', …)` needs of the server. The page has its token already, from
 * `Cardinal.setup`; it reports `{ data, jwt }`, the two arguments of `payments.validated`.
 */
export type CardinalContinueParameters = {
  readonly acsUrl: string
  /** The CReq, base64url; at 3-D Secure 1 the PaReq. */
  readonly payload: string
  readonly transactionId: string
}

/** The challenge of a lookup that asks for one. */
export function challengeOf(lookup: {
  readonly acs_url: string
  readonly payload: string
  readonly transaction_id: string
}): StepDraft {
  const parameters: CardinalContinueParameters = {
    acsUrl: lookup.acs_url,
    payload: lookup.payload,
    transactionId: lookup.transaction_id,
  }
  return { type: 'challenge', action: { type: 'script', script: songbirdScript, parameters } }
}
