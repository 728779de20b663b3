import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/measure/figures.ts'
import { ratioBetween } from '../../src/report/comparison-table.ts'

const cost = (processorUs: number) => ({ processorUs, elapsedUs: 2 * processorUs })

/** The machine is ten times as slow in the second round: the ratio is the same. */
const rounds = [
  new Map([
    ['ours', cost(10)],
    ['theirs', cost(40)],
  ]),
  new Map([
    ['ours', cost(100)],
    ['theirs', cost(400)],
  ]),
  new Map([
    ['ours', cost(20)],
    ['theirs', cost(20)],
  ]),
]

describe('figuresOf', () => {
  it('takes ratios within a round, so that a slow minute changes none', () => {
    const [ours] = figuresOf(rounds, 'theirs')
    expect(ours?.ratio).toEqual({ low: 0.25, median: 0.25, high: 0.625 })
    expect(ours?.elapsedRatio.median).toBe(0.25)
  })

  it('gives the median cost, on the processor and on the clock', () => {
    const [ours, theirs] = figuresOf(rounds, 'theirs')
    expect(ours?.processorUs).toBe(20)
    expect(ours?.elapsedUs).toBe(40)
    expect(theirs?.ratio.median).toBe(1)
  })

  it('does not know a base that had no turn', () => {
    expect(() => figuresOf(rounds, 'nobody')).toThrow(new RangeError('nobody had no turn'))
  })
})

describe('ratioBetween', () => {
  it('compares any two through their base', () => {
    expect(ratioBetween(figuresOf(rounds, 'theirs'), 'theirs', 'ours')).toBe(4)
  })

  it('does not know who is not there', () => {
    expect(() => ratioBetween(figuresOf(rounds, 'theirs'), 'nobody', 'ours')).toThrow(RangeError)
  })
})
