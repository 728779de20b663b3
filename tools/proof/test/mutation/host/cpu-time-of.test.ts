import { describe, expect, it } from 'vitest'
import { cpuTimeOf, millisecondsOf } from '../../../src/mutation/host/cpu-time-of.ts'

describe('the processor time of a process', () => {
  it.each([
    ['00:00:05\n', 5_000],
    ['  0:05.25', 5_250],
    ['01:02:03', 3_723_000],
    ['2-00:00:01', 172_801_000],
    ['', undefined],
    ['TIME', undefined],
  ])('is read from %j', (text, ms) => {
    expect(millisecondsOf(text)).toBe(ms)
  })

  it('is told of this one, or not at all', () => {
    expect(cpuTimeOf(process.pid) ?? 0).toBeGreaterThanOrEqual(0)
  })
})
