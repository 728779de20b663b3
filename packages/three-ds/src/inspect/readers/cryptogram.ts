import { describeCryptogram, describeScheme, isWellFormedCryptogram } from '@three-ds/core'
import { finding } from '../finding.ts'
import type { Inspection, InspectionAlternative, InspectionProblem } from '../inspection.ts'
import type { Reader, ReaderContext } from '../reader.ts'
import { describeField } from '../show/describe-fields.ts'
import type { Source } from '../source/source.ts'

/** Shorter is no cryptogram in any scheme, longer none that is documented (Finaro prints one of 40 bytes). */
const plausible = (bytes: number): boolean => bytes >= 16 && bytes <= 60

/** Base64 without its padding has 27 characters for 20 bytes; so does many a token. Only usual lengths count unasked. */
const usual = (bytes: number): boolean => bytes === 20 || bytes === 24 || bytes === 40

const row = { path: 'value', about: 'the text itself', hide: 'cryptogram' } as const

/** What the text is, byte for byte; `undefined` where it cannot be read or is of no such length. */
export function bytesOf(
  text: string,
): { readonly form: 'base64' | 'base64url' | 'hex'; readonly bytes: number; readonly canonical: boolean } | undefined {
  const { form, bytes, canonical } = describeCryptogram(text)
  if (form === 'unreadable' || bytes === undefined || !plausible(bytes)) return undefined
  return { form, bytes, canonical }
}

const hexNotes = [
  'Forty hex digits are valid base64 too; they are read as hex, since base64 has forty of them in a row once in 10^18 times.',
  'A SHA-1 digest has forty hex digits as well: Spreedly’s older signatures look like this.',
]

function alternativesOf(form: string, bytes: number, text: string): InspectionAlternative[] {
  const asBase64 = form === 'hex' && text.length % 4 === 0
  return [
    ...(bytes === 20
      ? [{ kind: 'xid' as const, text: 'An XID has 20 bytes too, and nothing in the bytes tells one from the other.' }]
      : []),
    ...(asBase64
      ? [
          {
            kind: 'cryptogram' as const,
            text: `Read as base64 it would be ${(text.length / 4) * 3} bytes, which no documented cryptogram has.`,
          },
        ]
      : []),
  ]
}

function problemsOf({ text }: Source, canonical: boolean, { scheme }: ReaderContext): InspectionProblem[] {
  const remedy = 'Pass it on as it came; if the target refuses it, ask where it was changed on its way.'
  const at = scheme === undefined ? '' : ` of ${describeScheme(scheme) ?? 'this scheme'}`
  return [
    ...(isWellFormedCryptogram(text, scheme)
      ? []
      : [{ code: 'unusual-length', path: '', text: `No cryptogram${at} is documented with this length.`, remedy }]),
    ...(canonical
      ? []
      : [
          {
            code: 'not-canonical',
            path: '',
            text: 'Its last character has unused bits, or padding is missing.',
            remedy,
          },
        ]),
  ]
}

/** A bare cryptogram. */
export const cryptogramReader: Reader = {
  kinds: ['cryptogram'],
  read: (source, context): Inspection | undefined => {
    const { text } = source
    const found = bytesOf(text)
    if (found === undefined || !usual(found.bytes)) return undefined
    const { form, bytes, canonical } = found
    return {
      ...finding('cryptogram', source),
      fields: [describeField(row, text, context)],
      problems: problemsOf(source, canonical, context),
      notes: form === 'hex' && text.length === 40 ? hexNotes : [],
      alternatives: alternativesOf(form, bytes, text),
      form,
      bytes,
    }
  },
}
