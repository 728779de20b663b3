import { requireCarriable } from '../carry/require-carriable.ts'
import { meaningIn } from '../codes/meaning-in.ts'
import { cryptogramAs } from '../cryptogram/cryptogram-as.ts'
import type {
  AcceptMatched,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from '../result/authentication-result.ts'
import { present } from '../wire/present.ts'
import type { CarriedFields } from './carried-fields.ts'
import type { FieldFromResult, PaymentTarget, TargetField } from './payment-target.ts'

type Carriable = VerifiedAuthenticationResult | MatchedAuthenticationResult

function told(result: Carriable, { cryptogram }: PaymentTarget, { from, flow, words }: FieldFromResult) {
  if (flow !== undefined && flow !== result.flow) return undefined
  const value = result[from]
  if (value === undefined) return undefined
  if (from === 'cavv') return cryptogram === 'none' ? undefined : cryptogramAs(value, cryptogram)
  return words === undefined ? value : meaningIn(words, value)
}

const wordFor = (result: Carriable, target: PaymentTarget, field: TargetField) =>
  'constant' in field ? field.constant : told(result, target, field)

/**
 * A verified result as the fields of a gateway for which there is no package here, read from its data. No field is invented:
 * what the result does not hold is absent. Put them where `target.place` says.
 *
 * It refuses whatever `fromAuthenticationResult` of a provider refuses; `preflight` tells it beforehand, and more.
 *
 * @param target - one of this entry, or a table of your own
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with every reason at once
 * @example
 * ```ts
 * import { carryTo, stripe } from '@three-ds/core/targets'
 *
 * const three_d_secure = carryTo(stripe, {
 *   provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: true, scheme: 'visa', flow: 'frictionless',
 *   eci: '05', version: '2.2.0', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=', dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
 * })
 * console.log(stripe.place, three_d_secure.version) // payment_method_options.card.three_d_secure 2.2.0
 * ```
 */
export function carryTo<const Target extends PaymentTarget>(
  target: Target,
  result: Carriable,
  accept: AcceptMatched,
): CarriedFields<Target>
export function carryTo<const Target extends PaymentTarget>(
  target: Target,
  result: VerifiedAuthenticationResult,
): CarriedFields<Target>
export function carryTo(target: PaymentTarget, result: Carriable, accept?: AcceptMatched): object {
  requireCarriable(result, target, accept, 'carryTo')
  return present(Object.fromEntries(target.fields.map((field) => [field.name, wordFor(result, target, field)])))
}
