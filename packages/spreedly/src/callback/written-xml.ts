import { decodeText } from '../xml/decode-text.ts'
import { type OutlineElement, readOutline } from '../xml/read-outline.ts'
import { screenXml } from '../xml/screen-xml.ts'
import { Refused } from './refused.ts'
import type { WrittenObject, WrittenTransaction, WrittenValue } from './written-transaction.ts'

/**
 * The transactions of an XML callback, as written: a batch, or one that stands alone.
 *
 * @throws Refused `doctype`, `entity`, `malformed`, or `otherRoot` for a document that is, or holds, something else
 */
export function readWrittenXml(text: string): WrittenTransaction[] {
  screenXml(text)
  const root = readOutline(text)
  const transactions = root.name === 'transaction' ? [root] : root.children
  const strange =
    transactions.some(({ name }) => name !== 'transaction') || (root.name === 'transactions' && root.hasText)
  if (strange || (root.name !== 'transactions' && root.name !== 'transaction')) throw new Refused('otherRoot')
  return transactions.map(toWritten)
}

function toWritten(transaction: OutlineElement): WrittenTransaction {
  if (transaction.hasText) throw new Refused('malformed')
  const signed = transaction.children.filter(({ name, content }) => name === 'signed' && content.trim() !== '')
  return { ...writtenObject(transaction), signed: signed.map(writtenObject) }
}

const writtenObject = ({ children }: OutlineElement): WrittenObject => ({
  read: (wanted) => children.filter(({ name }) => name === wanted).map(toValue),
})

function toValue({ attributes, content }: OutlineElement): WrittenValue {
  if (content.includes('<')) return { kind: 'unclear', refusal: 'splitValue' }
  if (!/\snil\s*=\s*["']true["']/.test(attributes)) return { kind: 'text', text: decodeText(content) }
  return content === '' ? { kind: 'nil' } : { kind: 'unclear', refusal: 'nilWithText' }
}
