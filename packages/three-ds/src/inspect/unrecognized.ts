import { unrecognizedTexts } from './data/unrecognized-texts.ts'
import { finding } from './finding.ts'
import type { Inspection, UnrecognizedReason } from './inspection.ts'
import { isCardNumber } from './show/mask-card-numbers.ts'
import { parseJson } from './source/parse-json.ts'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What can be said of a text that is nothing known. Never a part of it. */
function hintsFor(text: string): string[] {
  if (uuid.test(text)) {
    return [
      'It is a UUID: `threeDSServerTransID`, `dsTransID` and `acsTransID` all are, and nothing in it tells which.',
    ]
  }
  if (isCardNumber(text)) return ['It is a card number. Nothing was kept of it; see where else it was written to.']
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return ['It has the form of a JWT, but it is none of Cardinal’s.']
  if (text.startsWith('{') && parseJson(text) !== undefined) {
    return [
      'It is JSON, whole, of a shape that is not known here. Hand over one message of a gateway’s, without what it was wrapped in.',
    ]
  }
  if (text.startsWith('{')) return ['It begins like JSON. Is it whole? One character too few makes it unreadable.']
  if (text.startsWith('<')) return ['It begins like XML. Is it whole, and without a document type?']
  return []
}

/** The finding for what is nothing known. */
export function unrecognized(reason: UnrecognizedReason, text: string): Inspection {
  const { text: words, remedy } = unrecognizedTexts[reason]
  return {
    ...finding('unrecognized', {}),
    problems: [{ code: reason, path: '', text: words, remedy }],
    notes: reason === 'unknown' || reason === 'not-as-asked' ? hintsFor(text) : [],
    reason,
  }
}
