import { type JsonMembers, type JsonSource, readJsonSource } from './read-json-source.ts'
import { Refused } from './refused.ts'
import type { WrittenObject, WrittenTransaction, WrittenValue } from './written-transaction.ts'

/**
 * The transactions of a JSON callback, as written: `{"transactions": […]}`, or `{"transaction": {…}}` for one.
 *
 * @throws Refused `malformed`, or `otherRoot` where there is neither, both, or either twice
 */
export function readWrittenJson(text: string): WrittenTransaction[] {
  const root = readJsonSource(text)
  const [found, ...others] =
    root.kind === 'object'
      ? [...(root.members.get('transactions') ?? []), ...(root.members.get('transaction') ?? [])]
      : []
  if (found === undefined || others.length > 0) throw new Refused('otherRoot')
  return (found.kind === 'list' ? found.items : [found]).map(toWritten)
}

function toWritten(transaction: JsonSource): WrittenTransaction {
  if (transaction.kind !== 'object') throw new Refused('otherRoot')
  const signed = (transaction.members.get('signed') ?? []).filter((value) => !isNull(value))
  return {
    ...writtenObject(transaction.members),
    signed: signed.map((value) => writtenObject(value.kind === 'object' ? value.members : new Map())),
  }
}

const writtenObject = (members: JsonMembers): WrittenObject => ({
  read: (name) => (members.get(name) ?? []).map(toValue),
})

const isNull = (value: JsonSource): boolean => value.kind === 'literal' && value.source === 'null'

/** How Spreedly renders JSON values before it signs them is not documented; these are the values of its XML. */
function toValue(value: JsonSource): WrittenValue {
  switch (value.kind) {
    case 'text':
      return value
    case 'literal':
      return isNull(value) ? { kind: 'nil' } : { kind: 'text', text: value.source }
    case 'number':
      return printsAsWritten(value.source)
        ? { kind: 'text', text: value.source }
        : { kind: 'unclear', refusal: 'numberForm' }
    default:
      return { kind: 'unclear', refusal: 'splitValue' }
  }
}

/** `1e2`, `1.0` and integers beyond 2^53 do not: whoever signed `100` may have written either. */
const printsAsWritten = (source: string): boolean =>
  String(Number(source)) === source && (!/^-?\d+$/.test(source) || Number.isSafeInteger(Number(source)))
