import { isObject, isThreeDSError } from '@three-ds/core'
import {
  parseCallback,
  type SpreedlyCallback,
  type SpreedlyCallbackTransaction,
  toAuthenticationResult,
  toPaymentResult,
  verifyCallback,
} from '@three-ds/spreedly'
import { spreedlyRows } from '../data/spreedly-rows.ts'
import { finding } from '../finding.ts'
import { fromPaid } from '../from-result.ts'
import type { InspectedField, InspectedSignature, Inspection, InspectionProblem } from '../inspection.ts'
import { maxShownTransactions } from '../limits.ts'
import { asAnswer, asPasted } from '../pasted-answer.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { Source } from '../source/source.ts'

/** Nothing of a refusal names a value. */
async function read(text: string): Promise<SpreedlyCallback | undefined> {
  try {
    const callback = await parseCallback(text)
    return callback.transactions.some(({ kind }) => kind === 'transaction') ? callback : undefined
  } catch (error) {
    if (isThreeDSError(error)) return undefined
    throw error
  }
}

async function judge(
  text: string,
  { keys }: ReaderContext,
): Promise<{ readonly signature: InspectedSignature; readonly problems: readonly InspectionProblem[] }> {
  const [first, ...others] = keys.spreedlySigningSecrets ?? []
  if (first === undefined) {
    return {
      signature: { state: 'not-checked', text: 'No signing secret was given, so nothing was checked.' },
      problems: [],
    }
  }
  const verdicts = await verifyCallback(text, { signingSecrets: [first, ...others] })
  const problems = verdicts.flatMap((verdict) =>
    verdict.verdict === 'refused'
      ? [
          {
            code: verdict.reason,
            path: verdict.index === undefined ? '' : `transactions.${verdict.index}`,
            text: 'This is not believed.',
            remedy: verdict.hint,
          },
        ]
      : [],
  )
  if (problems.length > 0) {
    const text = `Of ${verdicts.length} transactions, ${problems.length} are not believed.`
    return { signature: { state: 'does-not-hold', text }, problems }
  }
  return {
    signature: { state: 'holds', text: `A given secret signs each of the ${verdicts.length} transactions.` },
    problems,
  }
}

const fieldsOf = (transactions: readonly SpreedlyCallbackTransaction[], context: ReaderContext): InspectedField[] =>
  transactions
    .slice(0, maxShownTransactions)
    .flatMap(({ transaction }, index) =>
      describeFields(spreedlyRows, transaction, context).map((field) =>
        transactions.length === 1 ? field : { ...field, path: `${index}.${field.path}` },
      ),
    )

/** What the one transaction came to. Of several, each is another matter. */
function outcomeOf([only, ...others]: readonly SpreedlyCallbackTransaction[], trusted: boolean) {
  if (only?.kind !== 'transaction' || others.length > 0) return {}
  const answer = asAnswer({ kind: 'unrecognized', transaction: only.transaction } as const)
  return fromPaid(asPasted(toAuthenticationResult(answer), { trusted }), toPaymentResult(answer))
}

/** Is it XML with transactions, or JSON with one of Spreedly's? ProcessOut's JSON has a `transaction` too. */
function mayBe({ xml, json, text }: Source): boolean {
  if (xml !== undefined) return xml === text && /<transactions?[\s>]/.test(xml.slice(0, 4096))
  return json !== undefined && [json['transaction'], json['transactions']].flat().some(isSpreedly)
}

const isSpreedly = (value: unknown): boolean =>
  isObject(value) && ['token', 'state', 'succeeded'].every((key) => Object.hasOwn(value, key))

const signed = [
  'Spreedly says this of the payment: state, amount, currency, order and token are signed.',
  'What it says of the authentication is not.',
]

/** The API answers with one `transaction` in JSON. A callback holds `transactions`, and nobody fetched it. */
const mayBeFetched = ({ json }: Source): boolean => isObject(json?.['transaction'])

/** A callback in XML or JSON; the body of an answer has the same shape. */
export const spreedlyCallbackReader: Reader = {
  kinds: ['spreedly-callback'],
  read: async (source, context): Promise<Inspection | undefined> => {
    const callback = mayBe(source) ? await read(source.text) : undefined
    if (callback === undefined) return undefined
    const { format, transactions } = callback
    const { signature, problems } = await judge(source.text, context)
    const isFetched = context.trusted && mayBeFetched(source)
    const { problems: contradictions = [], ...outcome } = { problems: undefined, ...outcomeOf(transactions, isFetched) }
    // What is signed tells of the payment. An explanation tells of the authentication, which is not.
    const isSigned = signature.state === 'holds' && !('explanation' in outcome)
    return {
      ...finding('spreedly-callback', source),
      evidence: 'browser',
      ...outcome,
      ...(isSigned ? { evidence: 'signed' } : {}),
      fields: fieldsOf(transactions, context),
      proves: signature.state === 'holds' ? signed : [],
      problems: [...problems, ...contradictions],
      format,
      transactions: transactions.length,
      signature,
    }
  },
}
