import { decodeMessage } from '@three-ds/core'
import { envelopeSchema, type FinaroResult, firstOf } from '../schemas/result.ts'
import { nonceParameter } from './completion-url.ts'

/** The decoded `j`: the JSON of an answer, from another origin. It holds a card token: do not log it. */
export type FinaroChallengeReturn = {
  readonly evidence: 'browser'
  readonly result: readonly [FinaroResult]
  /** Our own parameter of `completionUrl`, where the whole query was handed over. */
  readonly nonce?: string
}

/** Parameters of the return, as `readBrowserEvent` gives them. */
export type FinaroReturnParameters = Readonly<Record<string, string>>

/**
 * `j` and our nonce among the parameters. That `j` is appended with `&` where the address has a query already is not documented:
 * appended with `?` it stands inside the nonce.
 */
function readParameters(parameters: FinaroReturnParameters): {
  readonly j: string
  readonly nonce: string | undefined
} {
  const { [nonceParameter]: nonce, j } = parameters
  const [, inner, inside] = /^([^?]*)\?j=(.*)/s.exec(nonce ?? '') ?? []
  return j === undefined && inside !== undefined ? { j: inside, nonce: inner } : { j: j ?? '', nonce }
}

/**
 * Reads what the browser brings back from a challenge: `j`, base64 of the whole envelope. Percent-encoded or not, either
 * alphabet, with blanks where a plus was. Nothing signs it, and it came through the cardholder's browser: match it with
 * `matchChallengeReturn` before you use it, and leave the page at that address at once, since `j` holds a card token.
 *
 * Source: docs.shift4.com, "3D Secure" (seed document), "Challenge Process Flow".
 *
 * @param source - the value of `j`, or all parameters of the return, so that the nonce is read too
 * @throws ThreeDSError `invalid-input`, path `j` or below, for what is no such envelope
 * @example
 * ```ts
 * import { parseChallengeReturn } from '@three-ds/finaro'
 *
 * const { result: [first] } = parseChallengeReturn(btoa('{"result":[{"transaction":{"responseCode":"D"}}]}'))
 * console.log(first.transaction?.responseCode) // D
 * ```
 */
export function parseChallengeReturn(source: string | FinaroReturnParameters): FinaroChallengeReturn {
  const { j, nonce } = typeof source === 'string' ? { j: source, nonce: undefined } : readParameters(source)
  const envelope = decodeMessage(envelopeSchema, j, 'j')
  return { evidence: 'browser', result: [firstOf(envelope)], ...(nonce === undefined ? {} : { nonce }) }
}
