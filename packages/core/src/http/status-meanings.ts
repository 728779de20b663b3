import type { Outcome, ThreeDSErrorCode } from '../errors/three-ds-error.ts'

/** What a status says where the provider says no more. */
export interface StatusMeaning {
  readonly code: ThreeDSErrorCode
  readonly outcome: Outcome
  /** Stands after "the provider". */
  readonly text: string
  readonly advice?: string
}

const credentials = 'Check the credentials of the client, and that they may do this.'
const address =
  'Set `baseUrl` to the address that the provider documents: a redirect is never followed, since the credentials would go along.'
const moved: StatusMeaning = { code: 'refused', outcome: 'rejected', text: 'sent a redirect', advice: address }
const busy: StatusMeaning = {
  code: 'rate-limited',
  outcome: 'rejected',
  text: 'asks to slow down',
  advice: 'Wait before the next call.',
}

/** Single statuses (RFC 9110, section 15; 425 is RFC 8470, 429 is RFC 6585). */
export const statusMeanings: ReadonlyMap<number, StatusMeaning> = new Map<number, StatusMeaning>([
  [301, moved],
  [302, moved],
  [307, moved],
  [308, moved],
  [401, { code: 'unauthorized', outcome: 'rejected', text: 'does not accept the credentials', advice: credentials }],
  [403, { code: 'unauthorized', outcome: 'rejected', text: 'does not allow this', advice: credentials }],
  [
    404,
    {
      code: 'not-found',
      outcome: 'rejected',
      text: 'does not know this object or address',
      advice: 'Check the ids of the call, `baseUrl`, and that the credentials belong to the same account.',
    },
  ],
  [408, { code: 'timeout', outcome: 'unknown', text: 'gave up waiting' }],
  [425, busy],
  [429, busy],
])

/** A redirect of another kind, 303 above all: the provider may have acted, and shows the way to what it did. */
export const otherRedirect: StatusMeaning = { ...moved, outcome: 'unknown' }
/** Any other 4xx. */
export const clientError: StatusMeaning = {
  code: 'refused',
  outcome: 'rejected',
  text: 'refused the request',
  advice: 'Correct the request: sending it unchanged is refused again.',
}
/** 5xx. */
export const serverError: StatusMeaning = { code: 'provider-unavailable', outcome: 'unknown', text: 'failed' }
/** No status that HTTP knows. */
export const strangeStatus: StatusMeaning = {
  code: 'unreadable-response',
  outcome: 'unknown',
  text: 'sent a strange status',
}
