import { describe, expect, it } from 'vitest'
import { isTooLarge } from '../../src/flow/state-size.ts'

describe('the size of a state', () => {
  it('is at most 65,536 characters of JSON', () => {
    expect(isTooLarge('x'.repeat(65_534))).toBe(false)
    expect(isTooLarge('x'.repeat(65_535))).toBe(true)
  })

  it('is too much where there is no JSON of it', () => {
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    expect(isTooLarge(circle)).toBe(true)
    expect(isTooLarge(undefined)).toBe(false)
  })
})
