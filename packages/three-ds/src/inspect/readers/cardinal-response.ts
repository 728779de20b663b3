import { type CardinalProof, parseResponseJwt, toAuthenticationResult, verifyResponseJwt } from '@three-ds/cardinal'
import { isThreeDSError, unlessRefused } from '@three-ds/core'
import { responseRows } from '../data/cardinal-rows.ts'
import { finding, issueProblems } from '../finding.ts'
import { fromResult } from '../from-result.ts'
import type { InspectedSignature, Inspection, InspectionProblem } from '../inspection.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { Source } from '../source/source.ts'
import { expiryProblems } from './expiry-problems.ts'

type Claims = NonNullable<Source['jwt']>['claims']

interface Verdict {
  readonly signature: InspectedSignature
  readonly problems: readonly InspectionProblem[]
  /** What the token proves, where its signature holds. */
  readonly proof?: CardinalProof
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Verifies as the package does, at the moment at which the token was issued: whether it has expired since is another matter, and
 * told as one. Which request it must answer, only the caller's store knows.
 */
async function judge(jwt: string, claims: Claims, { keys, clock }: ReaderContext): Promise<Verdict> {
  const { cardinalApiKey: apiKey } = keys
  if (apiKey === undefined) {
    return {
      signature: { state: 'not-checked', text: 'No API key was given, so the signature was not checked.' },
      problems: [],
    }
  }
  const issuedAt = Number(claims['iat']) * 1000
  const at = Number.isFinite(issuedAt) ? issuedAt : clock.now()
  try {
    const proof = await verifyResponseJwt(jwt, {
      apiKey,
      issuer: asText(claims['iss']),
      unsafelyAcceptAnyRequest: true,
      clock: { ...clock, now: () => at },
    })
    return { signature: { state: 'holds', text: 'The API key makes this signature.' }, problems: [], proof }
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return {
      signature: { state: 'does-not-hold', text: 'The token is not believed under this API key.' },
      problems: issueProblems('not-verified', error.issues, error.remedy),
    }
  }
}

const unverified = (jwt: string) => unlessRefused(() => parseResponseJwt(jwt))

/** A response token. */
export const cardinalResponseReader: Reader = {
  kinds: ['cardinal-response-jwt'],
  read: async (source, context): Promise<Inspection | undefined> => {
    const { text, jwt } = source
    const report = jwt === undefined ? undefined : unverified(text)
    if (jwt === undefined || report === undefined) return undefined
    const { signature, problems, proof } = await judge(text, jwt.claims, context)
    const known = context.scheme === undefined ? {} : { scheme: context.scheme }
    const result = fromResult(
      proof === undefined ? toAuthenticationResult(report, known) : toAuthenticationResult(proof, known),
    )
    const found = finding('cardinal-response-jwt', source)
    return {
      ...found,
      ...result,
      fields: describeFields(responseRows, { ...jwt.claims, header: jwt.header, Payload: report.payload }, context),
      proves: proof === undefined ? [] : ['Whoever holds the API key made it: Cardinal, or you.'],
      problems: [...problems, ...result.problems, ...expiryProblems(jwt.claims, context.clock)],
      signature,
    }
  },
}
