import { type MatchedAuthenticationResult, type Money, type Scheme, sameSecret } from '@three-ds/core'
import { firstOf } from '../schemas/result.ts'
import { gapsAndDifferencesOf } from './asked.ts'
import type { FinaroChallengeReturn } from './parse-challenge-return.ts'
import { toAuthenticationResult } from './to-authentication-result.ts'

/** What your server stored when it asked. */
export interface FinaroAskedOfChallenge {
  readonly invoice: string
  readonly amount: Money
  /** Last four digits of the card. */
  readonly last4: string
  /** Of the answer with H or G, where it told one. */
  readonly trxId?: string | undefined
  /** What `withNonce` put into `completionUrl`. */
  readonly nonce: string
  readonly scheme?: Scheme | undefined
  /** `answer.test` of the call that asked. */
  readonly test?: boolean | undefined
}

/** Agreement, or every path at which there is none. */
export type FinaroMatch =
  | { readonly ok: true; readonly result: MatchedAuthenticationResult }
  | { readonly ok: false; readonly differences: readonly [string, ...string[]] }

/** What was not stored cannot be compared: the compiler asks for it, and JavaScript callers hear it here. */
const notStored = ({ invoice, amount, last4 }: Partial<FinaroAskedOfChallenge>): string[] => [
  ...(invoice ? [] : ['transaction.invoice']),
  ...(amount ? [] : ['amount.total']),
  ...(last4 ? [] : ['card.number']),
]

/**
 * Holds a challenge's return against what was asked: invoice, amount, currency, last four, nonce, and the transaction id where
 * it is known. What it leaves out differs too. If all of it agrees the result is `matched`: enough for Finaro's own
 * authorization, where the issuer checks the cryptogram; for other gateways only in so many words.
 *
 * @param returned - from `parseChallengeReturn`
 * @param asked - from your own store, never from the browser
 * @returns paths of the differences, never values
 * @example
 * ```ts
 * import { matchChallengeReturn, parseChallengeReturn } from '@three-ds/finaro'
 *
 * const returned = parseChallengeReturn({ j: btoa('{"result":[{"transaction":{"invoice":"0000000007"}}]}') })
 * const amount = { minorUnits: 1999, currency: 'EUR' }
 * const match = matchChallengeReturn(returned, { invoice: '7', amount, last4: '1119', nonce: 'n1' })
 * console.log(match.ok ? '' : match.differences.join()) // amount.total,currencyCode,card.number,nonce
 * ```
 */
export function matchChallengeReturn(returned: FinaroChallengeReturn, asked: FinaroAskedOfChallenge): FinaroMatch {
  const { nonce, test = false, ...rest } = asked
  const [first, ...others] = [
    ...notStored(asked),
    ...gapsAndDifferencesOf(firstOf(returned), rest),
    ...(nonce && sameSecret(returned.nonce ?? '', nonce) ? [] : ['nonce']),
  ]
  if (first !== undefined) return { ok: false, differences: [first, ...others] }
  return { ok: true, result: { ...toAuthenticationResult(returned, rest), test, evidence: 'matched' } }
}
