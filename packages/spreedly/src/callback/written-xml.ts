import { decodeText } from '../xml/decode-text.ts'
import { loadXmlReader, type XmlReader } from '../xml/read-xml.ts'
import { screenXml } from '../xml/screen-xml.ts'
import { elementsOf, hasStrayText, type XmlElement } from '../xml/xml-element.ts'
import { Refused } from './refused.ts'
import { transactionsOf } from './transactions-of.ts'
import type { WrittenObject, WrittenTransaction, WrittenValue } from './written-transaction.ts'

let reader: Promise<XmlReader> | undefined

/**
 * The transactions of an XML callback, as written. What stands below a direct member of a transaction is not even parsed:
 * no signature covers it.
 *
 * @throws Refused for what `screenXml` and the parser refuse, and for another root
 */
export async function readWrittenXml(text: string): Promise<WrittenTransaction[]> {
  screenXml(text)
  reader ??= loadXmlReader(['transactions.transaction.*', 'transaction.*', 'signed.*'])
  const read = await reader
  return transactionsOf(read(text)).map((transaction) => toWritten(transaction, read))
}

function toWritten(transaction: XmlElement, read: XmlReader): WrittenTransaction {
  const members = membersOf(transaction)
  const signed = (members.get('signed') ?? []).map(contentOf).filter((content) => content.trim() !== '')
  return {
    ...writtenObject(members),
    signed: signed.map((content) => writtenObject(membersOf(read(`<signed>${content}</signed>`)))),
  }
}

function membersOf(element: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  if (hasStrayText(element)) throw new Refused('malformed')
  const members = new Map<string, XmlElement[]>()
  for (const child of elementsOf(element)) {
    const same = members.get(child.name)
    if (same === undefined) members.set(child.name, [child])
    else same.push(child)
  }
  return members
}

const writtenObject = (members: ReadonlyMap<string, readonly XmlElement[]>): WrittenObject => ({
  read: (name) => (members.get(name) ?? []).map(toValue),
})

/** The content of an element that was not entered. */
const contentOf = ({ children: [content] }: XmlElement): string => (content?.kind === 'text' ? content.text : '')

function toValue(element: XmlElement): WrittenValue {
  const content = contentOf(element)
  if (content.includes('<')) return { kind: 'unclear', refusal: 'splitValue' }
  if (element.attributes['nil'] !== 'true') return { kind: 'text', text: decodeText(content) }
  return content === '' ? { kind: 'nil' } : { kind: 'unclear', refusal: 'nilWithText' }
}
