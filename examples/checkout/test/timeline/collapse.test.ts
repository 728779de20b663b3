import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse } from '../../src/timeline/collapse.ts'
import type { TimelineEntry } from '../../src/timeline/entry.ts'

const call: TimelineEntry = { at: 0, from: 'shop', to: 'gateway', kind: 'call', text: 'GET /payment' }
const answer: TimelineEntry = { at: 1, from: 'gateway', to: 'shop', kind: 'answer', text: '202' }
const other: TimelineEntry = { at: 2, from: 'browser', to: 'shop', kind: 'call', text: 'cardholder is back' }

const told = (entries: readonly TimelineEntry[]) => collapse(entries).map(({ text, times }) => `${text} ×${times}`)

const anyEntries = fc.array(fc.constantFrom(call, answer, other), { maxLength: 40 })

describe('collapse', () => {
  it('keeps what does not repeat', () => {
    expect(told([call, answer, other])).toEqual(['GET /payment ×1', '202 ×1', 'cardholder is back ×1'])
  })

  it('counts what repeats itself', () => {
    expect(told([call, call, call])).toEqual(['GET /payment ×3'])
  })

  it('counts pairs of question and answer', () => {
    expect(told([call, answer, call, answer, call, answer, other])).toEqual([
      'GET /payment ×3',
      '202 ×3',
      'cardholder is back ×1',
    ])
  })

  it('tells another answer apart', () => {
    expect(told([call, answer, call, { ...answer, text: '200' }])).toHaveLength(4)
  })

  it('never loses an entry', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const count = collapse(entries).reduce((sum, { times }) => sum + times, 0)
        expect(count).toBe(entries.length)
      }),
    )
  })

  it('leaves nothing that stands twice in a row', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const texts = collapse(entries).map(({ text }) => text)
        expect(texts.some((text, at) => text === texts[at + 1])).toBe(false)
      }),
    )
  })
})
