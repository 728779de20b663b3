import { describe, expect, it } from 'vitest'
import { placeBetween } from '../../src/command/place-between.ts'

describe('placeBetween', () => {
  it('replaces what stands between the markers, and nothing else', () => {
    const page = 'a\n<!-- fuzz:start -->\nold\n<!-- fuzz:end -->\nb'
    expect(placeBetween(page, 'fuzz', 'new')).toBe('a\n<!-- fuzz:start -->\n\nnew\n\n<!-- fuzz:end -->\nb')
  })
  it('refuses a page without the markers', () => {
    expect(() => placeBetween('a', 'fuzz', 'new')).toThrow(RangeError)
    expect(() => placeBetween('<!-- fuzz:end --><!-- fuzz:start -->', 'fuzz', 'new')).toThrow(RangeError)
  })
})
