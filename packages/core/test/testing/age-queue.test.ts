import { createAgeQueue } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'

function queue() {
  const items = createAgeQueue<string>()
  items.add('a', 1_000)
  items.add('b', 1_000)
  items.add('c', 3_000)
  return items
}

describe('a queue by age', () => {
  it('gives what came until a moment, that moment included, oldest first', () => {
    const items = queue()
    expect(items.takeUntil(999)).toEqual([])
    expect(items.takeUntil(1_000)).toEqual(['a', 'b'])
    expect(items.size()).toBe(1)
  })

  it('gives each once', () => {
    const items = queue()
    expect(items.takeUntil(5_000)).toEqual(['a', 'b', 'c'])
    expect(items.takeUntil(5_000)).toEqual([])
    expect(items.size()).toBe(0)
  })

  it('takes more after it was emptied, and after everything was forgotten', () => {
    const items = queue()
    items.takeUntil(5_000)
    items.add('d', 6_000)
    expect(items.takeUntil(6_000)).toEqual(['d'])
    items.add('e', 7_000)
    items.clear()
    expect(items.size()).toBe(0)
    expect(items.takeUntil(8_000)).toEqual([])
  })
})
