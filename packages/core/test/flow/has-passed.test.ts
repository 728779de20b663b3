import { describe, expect, it } from 'vitest'
import { hasPassed } from '../../src/flow/has-passed.ts'

const deadline = '2026-01-31T09:30:00.000Z'
const then = Date.parse(deadline)

describe('a deadline', () => {
  it.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('has passed %d ms after it: %s', (ms, passed) => {
    expect(hasPassed({ deadline }, then + ms)).toBe(passed)
  })

  it('that is not there never passes', () => {
    expect(hasPassed({}, Number.MAX_SAFE_INTEGER)).toBe(false)
  })
})
