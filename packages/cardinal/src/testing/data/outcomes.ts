/** `pares_status` of the simulator's cards. */
export type CardinalLetter = 'Y' | 'N' | 'U' | 'A' | 'C' | 'R' | 'I'

/** What a message says of an authentication; a part that is left out is blank on the wire. */
export interface AuthenticationAnswer {
  readonly enrolled?: 'Y' | 'N' | 'U' | 'B'
  readonly letter?: CardinalLetter
  readonly signatureVerification?: 'Y' | 'N'
  /** `transStatusReason`. */
  readonly reason?: string
  /** Does it carry an ECI? Which one follows from letter and scheme. */
  readonly hasEci: boolean
  /** One number, or several with commas; `0` is none. */
  readonly errorNumber: string
  readonly errorText: string
}

/** A row: the lookup's answer, and the issuer's where the cardholder is asked. */
export interface OutcomeRow {
  readonly lookup: AuthenticationAnswer
  readonly afterChallenge?: AuthenticationAnswer
  /** How long the lookup takes. */
  readonly slowMs?: number
}

const fine = { hasEci: true, errorNumber: '0', errorText: '' } as const
const enrolled = { ...fine, enrolled: 'Y', signatureVerification: 'Y' } as const
const challenged: AuthenticationAnswer = { ...enrolled, letter: 'C' }

/**
 * What each test card comes to. The first thirteen are the rows of the simulator's tables, in their order.
 *
 * Sources: cardinaldocs.atlassian.net, pages 903577725 and 916979722; verifone.cloud/docs/3d-secure-test-cases/3DS-2.0. The
 * sources differ on three rows. `lookup-timeout`: Cardinal names no field and some error; 402 is what CyberSource's column has.
 * `challenge-error`: a blank status, where CyberSource has U; its number is the fake's choice. `method-url` and `data-only`:
 * the special cards of the same pages; reason 80 of Mastercard's data only is inferred. `not-enrolled` and `bad-signature` are
 * rows 6 and 2 of the pages on 3-D Secure 1.0, page 400654355: the tables of 2.x have no such rows.
 */
export const outcomes = {
  frictionless: { lookup: { ...enrolled, letter: 'Y' } },
  failed: { lookup: { ...enrolled, letter: 'N' } },
  attempted: { lookup: { ...enrolled, letter: 'A' } },
  unavailable: { lookup: { ...enrolled, letter: 'U' } },
  rejected: { lookup: { ...enrolled, letter: 'R' } },
  'lookup-unavailable': { lookup: { ...fine, enrolled: 'U' } },
  'lookup-error': {
    lookup: { ...fine, enrolled: 'U', errorNumber: '1001', errorText: 'Error Processing Message Request' },
  },
  'lookup-timeout': {
    lookup: { hasEci: false, errorNumber: '402', errorText: 'The directory server did not answer in time.' },
    slowMs: 11_000,
  },
  bypassed: { lookup: { ...fine, enrolled: 'B' } },
  challenge: { lookup: challenged, afterChallenge: { ...enrolled, letter: 'Y' } },
  'challenge-failed': { lookup: challenged, afterChallenge: { ...enrolled, letter: 'N' } },
  'challenge-unavailable': { lookup: challenged, afterChallenge: { ...enrolled, letter: 'U' } },
  'challenge-error': {
    lookup: challenged,
    afterChallenge: {
      enrolled: 'Y',
      hasEci: false,
      errorNumber: '1060',
      errorText: 'The answer of the issuer is missing or not valid.',
    },
  },
  'method-url': { lookup: { ...enrolled, letter: 'Y' } },
  'data-only': { lookup: { ...enrolled, letter: 'I', reason: '80' } },
  'not-enrolled': { lookup: { ...fine, enrolled: 'N' } },
  'bad-signature': { lookup: { ...enrolled, letter: 'Y', signatureVerification: 'N' } },
} as const satisfies Readonly<Record<string, OutcomeRow>>

/** Name of an outcome. */
export type CardinalOutcome = keyof typeof outcomes
