import { isWellFormedCryptogram } from '../cryptogram/is-well-formed-cryptogram.ts'
import { readEci } from '../eci/read-eci.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import { contradictionReason } from '../result/contradiction-reason.ts'
import { findContradictions } from '../result/contradictions.ts'
import { isVerified } from '../result/is-verified.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { assessmentTexts } from './assessment-texts.ts'
import type { AuthorizationAnswer, LiabilityAssessment } from './liability-assessment.ts'
import type { CryptogramState, LiabilityRow } from './liability-row.ts'
import { liabilityRows, undecided } from './liability-rows.ts'
import { type AuthorizationReading, readAuthorization } from './read-authorization.ts'

type Verdict = Omit<LiabilityAssessment, 'forecast'>

const unknown = (reasons: readonly Reason[]): Verdict => ({ liability: 'unknown', disputed: false, reasons })

const because = (code: keyof typeof assessmentTexts): Reason => ({ code, text: assessmentTexts[code] })

function cryptogramState({ cavv, scheme }: AuthenticationResult): CryptogramState {
  if (cavv === undefined || cavv.trim() === '') return 'missing'
  return isWellFormedCryptogram(cavv, scheme) ? 'well-formed' : 'malformed'
}

/** What makes every other question idle. */
function beyondTelling(result: AuthenticationResult, after: AuthorizationAnswer | undefined): readonly Reason[] {
  if (result.test) return [because('test-result')]
  if (after?.payment.test) return [because('test-payment')]
  return findContradictions(result).map(contradictionReason)
}

function byTable(result: AuthenticationResult): Verdict {
  const { eci, scheme, status } = result
  const reading = eci === undefined ? undefined : readEci({ eci, scheme, status })
  const outcome = reading?.outcome ?? 'unknown'
  const cryptogram = cryptogramState(result)
  const fits = (row: LiabilityRow): boolean =>
    (row.statuses?.includes(status) ?? true) &&
    (row.outcomes?.includes(outcome) ?? true) &&
    (row.cryptograms?.includes(cryptogram) ?? true)
  const { code, text, source, liability, outcomes } = liabilityRows.find(fits) ?? undecided
  const disputed = outcomes !== undefined && reading?.disputed === true
  return { liability, disputed, reasons: [{ code, text, ...(source !== undefined && { source }) }] }
}

/** What the authorization said outweighs the forecast; a confirmation only where the forecast agrees. */
function weigh(result: AuthenticationResult, answer: AuthorizationReading): Verdict {
  if (answer.effect === 'downgrades') return { liability: 'merchant', disputed: false, reasons: answer.reasons }
  if (!isVerified(result)) {
    return unknown([
      because(result.evidence === 'matched' ? 'matched-evidence' : 'browser-evidence'),
      ...answer.reasons,
    ])
  }
  const verdict = byTable(result)
  const reasons = [...verdict.reasons, ...answer.reasons]
  return verdict.liability === 'issuer' && answer.effect === 'unclear'
    ? unknown([...answer.reasons, ...verdict.reasons])
    : { ...verdict, disputed: verdict.disputed || (verdict.liability === 'issuer' && answer.disputed), reasons }
}

/**
 * Who bears a chargeback for fraud, once the payment is authorized with this result.
 *
 * `issuer` only if all of it holds: the evidence is signed or fetched, it is no test, the cryptogram has the form of one, the
 * signature was not found bad, and status, ECI and scheme agree. What contradicts itself, and what came through the browser, is
 * `unknown`. Without the authorization's answer it is a forecast; with it, a downgrade makes it `merchant`.
 *
 * It is the schemes' general rule. Your contract, the kind of card and the country can say otherwise.
 *
 * @param result - the authentication; never parsed from a browser's JSON as `trusted`
 * @param after - what the authorization answered, of the operation that carried this very result
 *
 * @example
 * ```ts
 * import { assessLiability } from '@three-ds/core'
 *
 * const facts = { provider: 'cardinal', status: 'authenticated', test: false, scheme: 'visa', eci: '05' } as const
 * const result = { ...facts, cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=', evidence: 'signed' } as const
 * console.log(assessLiability(result).liability) // issuer
 * console.log(assessLiability(result).forecast) // true
 * console.log(assessLiability({ ...result, evidence: 'browser' }).liability) // unknown
 * ```
 */
export function assessLiability(result: AuthenticationResult, after?: AuthorizationAnswer): LiabilityAssessment {
  const answer = readAuthorization(after, result)
  const reasons = beyondTelling(result, after)
  const verdict = reasons.length > 0 ? unknown(reasons) : weigh(result, answer)
  return { forecast: !answer.read, ...verdict }
}
