import { elementsOf, hasStrayText, type XmlElement } from '../xml/xml-element.ts'
import { Refused } from './refused.ts'

/**
 * The transactions of a document: a batch, or one that stands alone.
 *
 * @throws Refused `otherRoot` where it is, or holds, something else
 */
export function transactionsOf(root: XmlElement): XmlElement[] {
  if (root.name === 'transaction') return [root]
  const transactions = elementsOf(root)
  const strange = hasStrayText(root) || transactions.some(({ name }) => name !== 'transaction')
  if (root.name !== 'transactions' || strange) throw new Refused('otherRoot')
  return transactions
}
