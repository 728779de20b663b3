import {
  type CardinalLookupAnswer,
  cardinalLookupResponseSchema,
  parseBrowserReport,
  toAuthenticationResult,
} from '@three-ds/cardinal'
import { dropNulls, isObject } from '@three-ds/core'
import { lookupRows, payloadRows } from '../data/cardinal-rows.ts'
import { finding } from '../finding.ts'
import { fromResult, schemeProblems } from '../from-result.ts'
import type { Inspection } from '../inspection.ts'
import { asAnswer, asPasted } from '../pasted-answer.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { Source } from '../source/source.ts'

type Json = NonNullable<Source['json']>

const known = ({ scheme }: ReaderContext) => (scheme === undefined ? {} : { scheme })

const isPayload = (json: Json): boolean =>
  ['ActionCode', 'Validated', 'ErrorNumber', 'Payment'].filter((key) => Object.hasOwn(json, key)).length >= 2 &&
  (json['Payment'] === undefined || isObject(json['Payment']))

function readPayload(json: Json, source: Source, context: ReaderContext): Inspection {
  const report = parseBrowserReport(json)
  return {
    ...finding('cardinal-payload', source),
    ...fromResult(toAuthenticationResult(report, known(context))),
    fields: describeFields(payloadRows, report.payload, context),
  }
}

const isLookup = (json: Json): boolean =>
  Object.hasOwn(json, 'enrolled') &&
  ['pares_status', 'eci_flag', 'transaction_id'].some((key) => Object.hasOwn(json, key))

function readLookup(json: Json, source: Source, context: ReaderContext): Inspection | undefined {
  const read = cardinalLookupResponseSchema.safeParse(dropNulls(json))
  if (!read.success) return undefined
  const { acs_url = '', payload = '', transaction_id = '', pares_status } = read.data
  const answer: CardinalLookupAnswer =
    pares_status === 'C'
      ? asAnswer({ ...read.data, kind: 'action-required', acs_url, payload, transaction_id })
      : asAnswer({ ...read.data, kind: 'completed' })
  const result = asPasted(toAuthenticationResult(answer, known(context)), context)
  const found = fromResult(result)
  return {
    ...finding('cardinal-lookup', source),
    ...found,
    problems: [...found.problems, ...schemeProblems(result.scheme, context.scheme)],
    fields: describeFields(lookupRows, read.data, { ...context, scheme: result.scheme ?? context.scheme }),
  }
}

/** JSON of Cardinal's: the payload that the page gets, and the answer to a lookup. */
export const cardinalJsonReader: Reader = {
  kinds: ['cardinal-payload', 'cardinal-lookup'],
  read: (source, context) => {
    const { json } = source
    if (json === undefined) return undefined
    if (isPayload(json)) return readPayload(json, source, context)
    return isLookup(json) ? readLookup(json, source, context) : undefined
  },
}
