import {
  type AuthenticationFacts,
  type BrowserAuthenticationResult,
  normalizeCryptogram,
  normalizeXid,
  parseEci,
  present,
  sameMoney,
  statusFrom,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { CardinalBrowserReport } from '../browser/browser-report.ts'
import type { VerifiedResponseJwt } from '../jwt/verified-response-jwt.ts'
import { isMarkedTest } from '../marked.ts'
import type { CardinalRecordAnswer, CardinalValidationAnswer } from '../schemas/jwt-answers.ts'
import type { CardinalLookupAnswer } from '../schemas/lookup-answer.ts'
import type { CardinalKnownFacts } from './known-facts.ts'
import { type Said, saidByLookup, saidByPayload, saidByRecord, saidByToken, saidByValidation } from './said.ts'
import { isOfSimulator } from './simulator.ts'

/** What proves something: an answer of the client, or a token that it verified. A bare wire object does not compile. */
export type CardinalProof = CardinalLookupAnswer | CardinalValidationAnswer | CardinalRecordAnswer | VerifiedResponseJwt

const successes: ReadonlySet<string> = new Set(['Y', 'A', 'I'])

/** What was asked for and what the answer tells must not differ, nor may the answer deny its own success. */
const differs = (said: Said, known: CardinalKnownFacts): boolean =>
  (said.validated === false && successes.has(said.paResStatus ?? '')) ||
  (said.scheme !== undefined && known.scheme !== undefined && said.scheme !== known.scheme) ||
  (said.amount !== undefined && known.amount !== undefined && !sameMoney(said.amount, known.amount))

function factsOf(said: Said, known: CardinalKnownFacts, asksForChallenge = false): AuthenticationFacts {
  const {
    stage,
    amount,
    ucafIndicator,
    errorNumber,
    actionCode,
    validated: _validated,
    eci: flag,
    cavv,
    xid,
    ...companions
  } = said
  const scheme = said.scheme ?? known.scheme
  const eci = flag === undefined ? undefined : parseEci(flag)
  const { status: read } = statusFrom({
    enrolled: said.enrolled,
    signatureVerification: said.signatureVerification,
    paResStatus: said.paResStatus,
    statusReason: said.statusReason,
    // A challenge that has not run voids the ECI: it must not speak against the letter either.
    eci: said.paResStatus === 'C' ? undefined : eci,
    scheme,
    ucafIndicator,
    errorNumber,
    ...('actionCode' in said ? { actionCode } : {}),
    ...present({ stage }),
  })
  const status = differs(said, known) ? 'unknown' : asksForChallenge ? 'pending' : read
  return {
    provider: 'cardinal',
    status,
    test: known.test ?? isOfSimulator(cavv),
    ...present({
      ...companions,
      eci: status === 'pending' ? undefined : eci,
      cavv: cavv === undefined ? undefined : normalizeCryptogram(cavv),
      xid: xid === undefined ? undefined : normalizeXid(xid),
      scheme,
      amount: known.amount ?? amount,
      card: known.card,
      flow: known.flow,
      authenticatedAt: status === 'pending' ? undefined : known.authenticatedAt,
    }),
  }
}

function factsOfProof(source: Exclude<CardinalProof, VerifiedResponseJwt>, known: CardinalKnownFacts) {
  switch (source.kind) {
    case 'record':
      return factsOf(saidByRecord(source), known)
    case 'validated':
      return factsOf(saidByValidation(source), known)
    default: {
      const said = saidByLookup(source)
      const answered = source.kind === 'completed' && said.enrolled === 'Y'
      return factsOf(said, { flow: answered ? 'frictionless' : undefined, ...known }, source.kind === 'action-required')
    }
  }
}

/**
 * What Cardinal says of the authentication. Enrolment is read first, then the issuer's signature, then the letter; ActionCode
 * and `Validated` tell of the process only, and a cryptogram makes no success. What contradicts itself is `unknown`.
 *
 * The ECI of a lookup that asks for a challenge is void and left out. `providerTransactionId` is Cardinal's id; `trxId`, the
 * 3DS Server's, stands in response tokens only.
 *
 * Sources: docs.verifone.com, "3D Secure", processing the lookup response; Cardinal's test cases,
 * https://cardinaldocs.atlassian.net/wiki/spaces/CCen/pages/903577725.
 *
 * @param source - an answer of the client, a verified token, or what the browser reports
 * @param known - what was asked for: the wire leaves amount and scheme out
 * @example
 * ```ts
 * import { parseBrowserReport, toAuthenticationResult } from '@three-ds/cardinal'
 *
 * const report = parseBrowserReport({ Validated: true, Payment: { ExtendedData: { Enrolled: 'U', ECIFlag: '07' } } })
 * console.log(toAuthenticationResult(report).status) // unavailable
 * ```
 */
export function toAuthenticationResult(source: CardinalProof, known?: CardinalKnownFacts): VerifiedAuthenticationResult
export function toAuthenticationResult(
  source: CardinalBrowserReport,
  known?: CardinalKnownFacts,
): BrowserAuthenticationResult
export function toAuthenticationResult(
  source: CardinalProof | CardinalBrowserReport,
  told: CardinalKnownFacts = {},
): VerifiedAuthenticationResult | BrowserAuthenticationResult {
  const known = isMarkedTest(source) === true ? { ...told, test: told.test ?? true } : told
  // Not by `evidence`: an answer keeps whatever fields the wire has, and its `kind` is ours.
  if ('kind' in source) return { ...factsOfProof(source, known), evidence: 'fetched' }
  if (source.evidence === 'signed') {
    return { ...factsOf(saidByToken(source), { authenticatedAt: source.issuedAt, ...known }), evidence: 'signed' }
  }
  return { ...factsOf(saidByPayload(source.payload), known), evidence: 'browser' }
}
