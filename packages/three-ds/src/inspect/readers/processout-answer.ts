import { dropNulls, isObject, parseScheme } from '@three-ds/core'
import {
  customerActionSchema,
  declineKind,
  type ProcessOutAuthorizeAnswer,
  type ProcessOutTransactionAnswer,
  processOutTransactionSchema,
  toAuthenticationResult,
  toPaymentResult,
} from '@three-ds/processout'
import { answerRows } from '../data/processout-rows.ts'
import { finding } from '../finding.ts'
import { fromPaid } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import { asAnswer, asPasted } from '../pasted-answer.ts'
import type { Reader } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import { asText } from '../source/as-text.ts'

type Json = Readonly<Record<string, unknown>>

/** An id of ProcessOut's has a prefix; a bare transaction is taken as the answer that holds it. */
const isTransaction = (value: unknown): value is Json =>
  isObject(value) && typeof value['id'] === 'string' && /^tr_\w/.test(value['id'])

const asEnvelope = (json: Json): Json => (isTransaction(json) ? { transaction: json } : json)

const isAnswer = (json: Json): boolean =>
  isTransaction(json['transaction']) ||
  isObject(json['customer_action']) ||
  (typeof json['success'] === 'boolean' && typeof json['error_type'] === 'string')

/** Families of error types that tell of a payment. */
const isDecline = (errorType: unknown): errorType is string =>
  typeof errorType === 'string' && /^(?:card|gateway|customer|payment)\./.test(errorType)

/** The body as the client would answer it, as far as the body alone tells. */
function answerOf(json: Json): ProcessOutAuthorizeAnswer | ProcessOutTransactionAnswer | undefined {
  const read = processOutTransactionSchema.safeParse(json['transaction'])
  const transaction = read.success ? read.data : undefined
  const test = transaction?.sandbox === true
  const action = customerActionSchema.safeParse(json['customer_action'])
  if (action.success) {
    return asAnswer({
      test,
      kind: 'action-required',
      customer_action: action.data,
      ...(transaction === undefined ? {} : { transaction }),
    })
  }
  if (transaction !== undefined) return asAnswer({ test, transaction })
  const { error_type } = json
  return isDecline(error_type)
    ? asAnswer({ test: false, kind: 'declined', error_type, decline: declineKind(error_type) })
    : undefined
}

const steps = { 'action-required': 'customer-action', declined: 'declined' } as const

const wanted = 'The cardholder has to act (HTTP 410 and 206 alike). `success: false` beside it is no decline.'

/** An answer of the API: a step for the cardholder, a decline, a transaction, a refusal. */
export const processOutAnswerReader: Reader = {
  kinds: ['processout-answer'],
  read: (source, context): Inspection | undefined => {
    const json = asEnvelope(source.json ?? {})
    if (!isAnswer(json)) return undefined
    const found = finding('processout-answer', source)
    const body = dropNulls(json)
    const answer = isObject(body) ? answerOf(body) : undefined
    const card = answer?.transaction?.card
    const scheme = (isObject(card) ? parseScheme(asText(card['scheme']) ?? '') : undefined) ?? context.scheme
    const fields = describeFields(answerRows, body, { ...context, scheme })
    if (answer === undefined) return { ...found, evidence: 'browser', fields, step: 'refused' }
    const paid = fromPaid(asPasted(toAuthenticationResult(answer), context), toPaymentResult(answer))
    const kind = 'kind' in answer ? answer.kind : undefined
    return {
      ...found,
      ...paid,
      fields,
      notes: kind === 'action-required' ? [wanted] : paid.notes,
      step: kind === 'action-required' || kind === 'declined' ? steps[kind] : 'transaction',
    }
  },
}
