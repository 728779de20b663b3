import type { Answer } from '@three-ds/core'
import type { CardinalLookupResponse } from './lookup-response.ts'

/**
 * What a lookup answers. `kind` is the one closed field that the wire lacks:
 *
 * - `action-required`: the issuer wants a challenge, and everything that shows it is here.
 * - `completed`: this is the end; `toAuthenticationResult` reads what it came to.
 * - `unrecognized`: not finished, and nothing to show; or no outcome at all.
 */
export type CardinalLookupAnswer = Answer<
  CardinalLookupResponse &
    (
      | {
          readonly kind: 'action-required'
          readonly acs_url: string
          readonly payload: string
          readonly transaction_id: string
        }
      | { readonly kind: 'completed' | 'unrecognized' }
    )
>
