import { isWellFormedCryptogram, parseScheme } from '@three-ds/core'
import { type HostReason, hostReasons } from '../data/host-reasons.ts'
import { invalid } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeState } from './fake-state.ts'
import { type Fields, isThere, textAt } from './fields.ts'
import type { StoredCard } from './stored-card.ts'

/** What the host makes of `threeDSecure` in a payment. */
export interface ThreeDSJudgment {
  readonly cavvResult?: string
  /** Why the payment is declined. */
  readonly reason?: HostReason
}

const indicators = ['5', '6', '7']

/** One of the two says the version; where both do, they agree. */
function versionFits(fields: Fields): boolean {
  const version = textAt(fields, 'threeDSecure.version')
  const protocol = textAt(fields, 'threeDSecure.programProtocol')
  if (version === undefined) return protocol !== undefined && /^[1-9]$/.test(protocol)
  const minor = /^2\.([1-9])(?:\.\d)?$/.exec(version)?.[1]
  return minor !== undefined && (protocol === undefined || protocol === minor)
}

/**
 * Looks at the 3-D Secure data of a payment as a host and an issuer would. A cryptogram that this fake has not made may be
 * another provider's: it is let pass, and nothing is said of it.
 *
 * Sources: Shift4 API 1.7.57, `threeDSecure` of an authorization, for the indicators, for `version` and `programProtocol`, and that
 * Mastercard needs `directoryServerTranId`. Which reason is given is the fake's choice.
 *
 * @throws Refused for an `ecommIndicator` that is none
 */
export function judgeThreeDS(state: FakeState, card: StoredCard, fields: Fields): ThreeDSJudgment {
  if (!isThere(fields, 'threeDSecure')) return card.card.needsThreeDS === true ? { reason: hostReasons.noThreeDS } : {}
  const indicator = textAt(fields, 'threeDSecure.ecommIndicator') ?? ''
  if (!indicators.includes(indicator)) throw new Refused(invalid('threeDSecure.ecommIndicator'))
  const cryptogram = textAt(fields, 'threeDSecure.cryptogram')
  if (cryptogram === undefined) return indicator === '7' ? {} : { reason: hostReasons.badCombination }
  if (!versionFits(fields)) return { reason: hostReasons.badCombination }
  const scheme = parseScheme(card.card.type)
  if (!isWellFormedCryptogram(cryptogram, scheme)) return { reason: hostReasons.badCryptogram }
  if (scheme === 'mastercard' && !isThere(fields, 'threeDSecure.directoryServerTranId')) {
    return { reason: hostReasons.badCombination }
  }
  const issued = state.cryptogram(cryptogram)
  if (issued === undefined) return { cavvResult: '' }
  if (issued.cardToken !== card.token) return { cavvResult: '1', reason: hostReasons.wrongCryptogram }
  if (issued.ecommIndicator !== indicator) return { reason: hostReasons.badCombination }
  return { cavvResult: issued.cavvResult }
}
