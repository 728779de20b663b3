import { toAnswer } from '@three-ds/core/http'
import type { FinaroThreeDSecureAnswer } from '../schemas/answer.ts'
import type { FinaroResult } from '../schemas/result.ts'
import { threeDSecureMeaning } from '../schemas/three-d-secure-letters.ts'
import type { Sender, SentResult } from '../send.ts'

/** An address that a browser may be sent to: nothing that runs in the page. */
export function safeUrl(text: string | undefined): string | undefined {
  const url = text === undefined || !URL.canParse(text) ? undefined : new URL(text)
  return url !== undefined && ['https:', 'http:'].includes(url.protocol) ? text : undefined
}

type Ours =
  | { readonly kind: 'action-required'; readonly action: 'fingerprint' | 'challenge'; readonly redirectUrl: string }
  | { readonly kind: 'completed' | 'unrecognized' }

const unrecognized = { kind: 'unrecognized' } as const

function oursOf({ transaction, redirectUrl, threeDSecure }: FinaroResult): Ours {
  const meaning = threeDSecureMeaning(transaction?.responseCode)
  const url = safeUrl(redirectUrl)
  switch (meaning) {
    case 'approved':
    case 'declined':
      return { kind: 'completed' }
    case 'fingerprint':
      // Without its id no completion can be sent.
      if (url === undefined || !threeDSecure?.trxId) return unrecognized
      return { kind: 'action-required', action: meaning, redirectUrl: url }
    case 'challenge':
      return url === undefined ? unrecognized : { kind: 'action-required', action: meaning, redirectUrl: url }
    case 'not-told':
      return unrecognized
  }
}

/** What standalone or completion answered, with the closed fields of ours, which stand before any of the same name on the wire. */
export const toThreeDSecureAnswer = (
  { envelope, first, meta }: SentResult,
  { test }: Pick<Sender, 'test'>,
): FinaroThreeDSecureAnswer => toAnswer({ ...envelope, ...oursOf(first), test }, meta)
