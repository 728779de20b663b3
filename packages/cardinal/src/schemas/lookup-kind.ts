import type { CardinalLookupResponse } from './lookup-response.ts'

/** Letters with which the issuer has answered. `C`, `D` and `S` are none: something is still to come. */
const lastLetters: ReadonlySet<string> = new Set(['Y', 'N', 'U', 'A', 'R', 'I'])

/** Answers of the enrolment check that end everything. */
const notEligible: ReadonlySet<string> = new Set(['N', 'U', 'B'])

const filled = (value: string | undefined): value is string => value !== undefined && value.trim() !== ''

/** A list of error numbers tells of none if each is zero. */
const hasError = ({ error_no }: CardinalLookupResponse): boolean => filled(error_no) && !/^[\s0,]*$/.test(error_no)

/** What `Cardinal.continue` needs. */
type Continuable = { readonly acs_url: string; readonly payload: string; readonly transaction_id: string }

/** The page goes there: nothing but an address of the web. */
const isAddress = (value: string | undefined): boolean =>
  value !== undefined && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)

const canContinue = (lookup: CardinalLookupResponse): lookup is CardinalLookupResponse & Continuable =>
  isAddress(lookup.acs_url) && filled(lookup.payload) && filled(lookup.transaction_id)

/** 3-D Secure 1 has no letter yet when it asks for the challenge: the payload is the PaReq. */
const asksInFirstVersion = ({ pares_status, threeds_version }: CardinalLookupResponse): boolean =>
  !filled(pares_status) && threeds_version?.startsWith('1.') === true

/**
 * Does this lookup ask for a challenge that can be shown? The seed's rule: enrolled Y with C, and address, payload and
 * transaction. An issuer whose signature did not verify is not followed.
 *
 * Source: docs.verifone.com, "3D Secure", processing the lookup response.
 */
export const wantsChallenge = (lookup: CardinalLookupResponse): lookup is CardinalLookupResponse & Continuable =>
  lookup.enrolled === 'Y' &&
  (lookup.pares_status === 'C' || asksInFirstVersion(lookup)) &&
  lookup.signature_verification !== 'N' &&
  canContinue(lookup)

/** Is this lookup the end of the authentication, whatever it came to? */
export const isFinal = (lookup: CardinalLookupResponse): boolean =>
  notEligible.has(lookup.enrolled ?? '') ||
  lastLetters.has(lookup.pares_status ?? '') ||
  (!filled(lookup.pares_status) && hasError(lookup))
