import { describe, expect, it } from 'vitest'
import { createCounterBoard } from '../../src/operations/counters.ts'

describe('counters', () => {
  it('begin at zero, and move on one by one', () => {
    const board = createCounterBoard()
    expect(Object.values(board.read()).every((count) => count === 0)).toBe(true)
    board.count('stored')
    board.count('stored')
    expect(board.read()).toMatchObject({ stored: 2, duplicates: 0 })
  })

  it('hand out what they were, not what they become', () => {
    const board = createCounterBoard()
    const before = board.read()
    board.count('refused')
    expect(before.refused).toBe(0)
  })
})
