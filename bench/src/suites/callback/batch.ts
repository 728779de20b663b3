import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Of the bench alone: whose secret the published batch was signed with is not known. */
export const signingSecret = 'secret-of-the-bench'

const published = readFileSync(
  new URL('../../../../packages/spreedly/test/fixtures/seed-2015-batch-secret-unknown.xml', import.meta.url),
  'utf8',
)

/** The signed fields of the published batch, in their order. */
const signedFields = /<fields>([^<]*)<\/fields>/.exec(published)?.[1]?.split(' ') ?? []

const transactions = published.match(/ {2}<transaction>[\s\S]*?<\/transaction>\n/g) ?? []

const memberText = (transaction: string, name: string): string =>
  new RegExp(`^ {4}<${name}(?: [^>]*[^/>])?>([^<]*)<`, 'm').exec(transaction)?.[1] ?? ''

/** A transaction with a signature that fits it. */
export function sign(transaction: string): string {
  const text = signedFields.map((name) => memberText(transaction, name)).join('|')
  const signature = createHmac('sha1', signingSecret).update(text).digest('hex')
  return transaction.replace(/<signature>[^<]*</, `<signature>${signature}<`)
}

/**
 * A batch of so many transactions, those of the published one by turns. Two of them are the published batch, 9.6 kB, newly signed.
 *
 * @param edit - changes a transaction before it is signed
 */
export function signedBatch(size: number, edit: (transaction: string) => string = (text) => text): string {
  const signed = transactions.map((transaction) => sign(edit(transaction)))
  const all = Array.from({ length: size }, (_, index) => signed[index % signed.length])
  return `<transactions>\n${all.join('')}</transactions>\n`
}
