import { encodeBase64, unlessRefused } from '@three-ds/core'
import { finding } from '../finding.ts'
import type { InspectionFindings, InspectionKind } from '../inspection.ts'
import type { ReaderContext } from '../reader.ts'
import { describeFields } from '../show/describe-fields.ts'
import type { FieldRow } from '../show/field-row.ts'
import type { Source } from '../source/source.ts'

/** A message of the browser flow, and what its kind adds. */
interface Read<Own> {
  readonly message: object
  readonly own: Own
}

/** As it travels: JSON that was unpacked by hand is packed again, so that core's own decoder reads it. */
const packed = ({ text, json }: Source): string =>
  json === undefined
    ? text
    : encodeBase64(new TextEncoder().encode(JSON.stringify(json)), { alphabet: 'base64', padding: true })

/** Reads what is base64 of JSON by EMV's rules. `decode` is core's; what it refuses is another kind of message. */
export function readEmvMessage<const Kind extends InspectionKind, Own extends object>(
  {
    source,
    context,
    kind,
    rows,
  }: {
    readonly source: Source
    readonly context: ReaderContext
    readonly kind: Kind
    readonly rows: readonly FieldRow[]
  },
  decode: (text: string) => Read<Own> | undefined,
): (InspectionFindings & { readonly kind: Kind } & Own) | undefined {
  if (source.json === undefined && source.packedJson === undefined) return undefined
  const read = unlessRefused(() => decode(packed(source)))
  if (read === undefined) return undefined
  return {
    ...finding(kind, source),
    evidence: 'browser',
    fields: describeFields(rows, read.message, context),
    ...read.own,
  }
}
