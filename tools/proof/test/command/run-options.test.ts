import { describe, expect, it } from 'vitest'
import { runOptions } from '../../src/command/run-options.ts'

const defaults = { runs: 300, seconds: undefined, seed: 1 }

describe('runOptions', () => {
  it('takes the defaults where nothing is given', () => {
    expect(runOptions([], defaults)).toEqual(defaults)
  })
  it('reads all three', () => {
    expect(runOptions(['--runs', '10', '--seconds=2', '--seed', '7'], defaults)).toEqual({
      runs: 10,
      seconds: 2,
      seed: 7,
    })
  })
  it('lets the time alone decide where only the time is given', () => {
    expect(runOptions(['--', '--seconds', '2'], defaults)).toEqual({ runs: undefined, seconds: 2, seed: 1 })
  })
  it('refuses what is no whole number, and what it does not know', () => {
    expect(() => runOptions(['--runs', 'many'], defaults)).toThrow(RangeError)
    expect(() => runOptions(['--seed', '-1'], defaults)).toThrow(TypeError)
    expect(() => runOptions(['--speed', '1'], defaults)).toThrow(TypeError)
  })
})
