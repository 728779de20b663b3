/** A refused request, in the envelope that the 3-D Secure API documents. */
export interface RefusalRow {
  readonly status: 400 | 401 | 404
  /** Three digits. */
  readonly code: number
  /** Words of the fake: Verifone's own are not known. */
  readonly message: string
}

/**
 * Why a request is refused. Source of the envelope and the statuses: Verifone 3D Secure API 3.43.0; the
 * numbers are the fake's own, since no source lists them.
 */
export const refusals = {
  unauthorized: { status: 401, code: 101, message: 'The credentials do not fit.' },
  noSuchPage: { status: 404, code: 104, message: 'There is nothing at this address.' },
  noSuchRecord: { status: 404, code: 105, message: 'There is no such authentication.' },
  noSuchTransaction: { status: 404, code: 106, message: 'There is no such transaction.' },
  unreadable: { status: 400, code: 110, message: 'The body is not a JSON object.' },
  invalidFields: { status: 400, code: 111, message: 'Some fields are missing or make no sense.' },
  cardNamedWrongly: {
    status: 400,
    code: 112,
    message: 'Exactly one of card, encrypted_card with its key, and reuse_token has to be there.',
  },
  notTestCard: { status: 400, code: 113, message: 'Only test cards are allowed in the sandbox.' },
  noSuchContract: { status: 400, code: 114, message: 'There is no such contract.' },
  stillPending: { status: 400, code: 121, message: 'The issuer has not decided yet.' },
  badChallengeRequest: { status: 400, code: 122, message: 'This is no request for a challenge.' },
  badJwt: { status: 400, code: 120, message: 'This is no response JWT of this authentication.' },
} as const satisfies Readonly<Record<string, RefusalRow>>
