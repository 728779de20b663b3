import { encodeBase64, parseScheme, unlessRefused } from '@three-ds/core'
import { type FinaroChallengeReturn, parseChallengeReturn, toAuthenticationResult } from '@three-ds/finaro'
import { finaroRows } from '../data/finaro-rows.ts'
import { finding } from '../finding.ts'
import { fromResult, schemeProblems } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import { shortCode } from '../show/short-code.ts'
import type { Source } from '../source/source.ts'

/** `j` as it came; an answer's body is packed like one, since both are the same envelope. */
function envelopeOf({ text, json, packedJson }: Source): FinaroChallengeReturn | undefined {
  if (!Array.isArray((json ?? packedJson)?.['result'])) return undefined
  const packed =
    json === undefined
      ? text
      : encodeBase64(new TextEncoder().encode(JSON.stringify(json)), { alphabet: 'base64', padding: true })
  return unlessRefused(() => parseChallengeReturn(packed))
}

const cardToken = 'It may hold a card token: leave the address of the return at once, and keep it out of logs.'

const mayBePayment =
  'It tells nothing of the authentication. If it answers a payment, its letter tells what became of that: `toPaymentResult` knows.'

/** Finaro's envelope, out of a return or an answer. */
export const finaroReturnReader: Reader = {
  kinds: ['finaro-return'],
  read: (source, context): Inspection | undefined => {
    const envelope = envelopeOf(source)
    if (envelope === undefined) return undefined
    const result = toAuthenticationResult(envelope, context.scheme === undefined ? {} : { scheme: context.scheme })
    const [first] = envelope.result
    const own = parseScheme(first.card?.type ?? '')
    const scheme = own ?? context.scheme
    const { responseCode } = first.transaction ?? {}
    const { explanation, ...found } = fromResult(result)
    const isTold = explanation !== undefined && result.status !== 'unknown'
    return {
      ...finding('finaro-return', source),
      ...found,
      // The answer to a payment looks alike, and advice about authorizing would be wrong beside one.
      ...(isTold ? { explanation } : {}),
      problems: [...found.problems, ...schemeProblems(own, context.scheme)],
      fields: describeFields(finaroRows, first, { ...context, scheme }),
      notes: isTold ? [cardToken] : [cardToken, mayBePayment],
      ...(responseCode === undefined ? {} : { responseCode: shortCode(responseCode) }),
    }
  },
}
