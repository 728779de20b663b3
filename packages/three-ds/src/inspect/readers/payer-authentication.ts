import { findContradictions, parseEci, present } from '@three-ds/core'
import { paReqRows, paResRows } from '../data/payer-authentication-rows.ts'
import { contradictionProblems, finding } from '../finding.ts'
import type { InspectedField, Inspection, InspectionProblem } from '../inspection.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeField } from '../show/describe-fields.ts'
import type { FieldRow } from '../show/field-row.ts'
import { type ElementTexts, readElements } from '../source/read-elements.ts'

const message = 'ThreeDSecure.Message.'

const fieldsOf = (rows: readonly FieldRow[], { texts }: ElementTexts, context: ReaderContext): InspectedField[] =>
  rows.flatMap((row) => {
    const text = texts.get(`${message}${row.path}`)
    return text === undefined ? [] : [describeField(row, text, context)]
  })

/** Two answers in one message: whoever reads the other one reads something else. */
const repetitions = ({ repeated }: ElementTexts): InspectionProblem[] =>
  repeated
    .filter((path) => path.startsWith(`${message}PARes.`) || path.startsWith(`${message}PAReq.`))
    .map((path) => ({
      code: 'repeated-field',
      path: path.slice(message.length),
      text: 'This stands there more than once; the first one is shown.',
      remedy: 'Nobody honest sends this: set it aside.',
    }))

const hasMessage = ({ texts }: ElementTexts, name: string): boolean =>
  [...texts.keys()].some((path) => path.startsWith(`${message}${name}.`))

/** PaReq and PaRes of 3-D Secure 1: base64 of zlib of XML. */
export const payerAuthenticationReader: Reader = {
  kinds: ['pareq', 'pares'],
  read: (source, context): Inspection | undefined => {
    const elements = source.xml === undefined ? undefined : readElements(source.xml)
    if (elements === undefined) return undefined
    if (hasMessage(elements, 'PARes')) {
      const letter = elements.texts.get(`${message}PARes.TX.status`)
      const eci = parseEci(elements.texts.get(`${message}PARes.TX.eci`) ?? '')
      const facts = { ...present({ paResStatus: letter, eci, scheme: context.scheme }) }
      return {
        ...finding('pares', source),
        evidence: 'browser',
        fields: fieldsOf(paResRows, elements, context),
        problems: [...repetitions(elements), ...contradictionProblems(findContradictions(facts))],
        ...(letter === undefined || letter.length > 1 ? {} : { paResStatus: letter }),
      }
    }
    if (!hasMessage(elements, 'PAReq')) return undefined
    return {
      ...finding('pareq', source),
      evidence: 'browser',
      fields: fieldsOf(paReqRows, elements, context),
      problems: repetitions(elements),
    }
  },
}
