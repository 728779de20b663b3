import { isWellFormedXid } from '@three-ds/core'
import { finding } from '../finding.ts'
import type { Inspection } from '../inspection.ts'
import type { Reader } from '../reader.ts'
import { describeField } from '../show/describe-fields.ts'
import { bytesOf } from './cryptogram.ts'

const hidden = { path: 'value', about: 'the text itself', hide: 'cryptogram' } as const

/** A bare XID. Twenty bytes may be a cryptogram as well, so the value is masked like one. */
export const xidReader: Reader = {
  kinds: ['xid'],
  read: (source, context): Inspection | undefined => {
    const { text } = source
    const found = isWellFormedXid(text) ? bytesOf(text) : undefined
    if (found === undefined) return undefined
    return {
      ...finding('xid', source),
      fields: [describeField(hidden, text, context)],
      alternatives: [
        {
          kind: 'cryptogram',
          text: 'A cryptogram has 20 bytes too, and nothing in the bytes tells one from the other.',
        },
      ],
      form: found.form,
      bytes: found.bytes,
    }
  },
}
