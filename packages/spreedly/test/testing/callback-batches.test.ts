import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callbackBatches, shuffle } from '../../src/testing/callback-batches.ts'
import type { StoredTransaction } from '../../src/testing/state/stored-transaction.ts'

const change = fc.record({
  token: fc.constantFrom('t1', 't2', 't3'),
  format: fc.constantFrom('xml', 'json'),
})

/** The address belongs to the transaction, so all changes of one share it. */
const toNews = (changes: readonly { readonly token: string }[]): readonly StoredTransaction[] =>
  changes.map(({ token }, at) => ({
    token,
    type: 'Purchase',
    createdAt: 0,
    updatedAt: at,
    fields: { callback_url: `https://${token === 't3' ? 'b' : 'a'}.test/` },
    standing: { state: 'succeeded' },
  }))

const how = fc.record({ late: fc.boolean(), shuffled: fc.boolean() })
const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))

describe('callbackBatches', () => {
  it('covers each change once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(change), how, random, (changes, options, numbers) => {
        const news = toNews(changes)
        const batches = callbackBatches(news, options, () => Number(numbers.next().value))
        const covered = batches.flatMap(({ covers }) => covers)
        expect(covered).toHaveLength(news.length)
        expect(new Set(covered)).toEqual(new Set(news))
      }),
    )
  })

  it('tells the last change of each transaction, unless old news comes late', () => {
    fc.assert(
      fc.property(fc.array(change), fc.boolean(), random, (changes, shuffled, numbers) => {
        const news = toNews(changes)
        const batches = callbackBatches(news, { shuffled }, () => Number(numbers.next().value))
        const told = batches.flatMap(({ tells }) => tells)
        expect(new Set(told.map(({ token }) => token)).size).toBe(told.length)
        for (const one of told) expect(news.findLast(({ token }) => token === one.token)).toBe(one)
      }),
    )
  })
})

describe('shuffle', () => {
  it('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), random, (items, numbers) => {
        const shuffled = shuffle(items, () => Number(numbers.next().value))
        expect(shuffled.toSorted()).toEqual(items.toSorted())
      }),
    )
  })
})
