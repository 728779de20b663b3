import { describe, expect, it } from 'vitest'
import { growthOf, isFlat } from '../../src/soak/is-flat.ts'
import type { Sample } from '../../src/soak/measure.ts'

const megabyte = 1024 * 1024

const samplesOf = (heaps: readonly number[], last: Partial<Sample> = {}): readonly Sample[] =>
  heaps.map((heap, index) => ({
    minute: index,
    orders: index,
    heap: heap * megabyte,
    listeners: 0,
    handles: 0,
    ...(index === heaps.length - 1 ? last : {}),
  }))

const warm = [20, 30, 35, 38, 39, 40, 41.1, 41, 41.2, 41.1, 41, 41.2]

describe('memory', () => {
  it('is flat where it stays after warming up', () => {
    expect(growthOf(samplesOf(warm)) / megabyte).toBeCloseTo(0)
    expect(isFlat(samplesOf(warm))).toBe(true)
  })
  it('is not where it goes on growing, however slowly', () => {
    const growing = warm.map((heap, index) => heap + index * 0.3)
    expect(isFlat(samplesOf(growing))).toBe(false)
  })
})

describe('what is left behind', () => {
  it('is seen, a listener as well as a handle', () => {
    expect(isFlat(samplesOf(warm, { listeners: 1 }))).toBe(false)
    expect(isFlat(samplesOf(warm, { handles: 1 }))).toBe(false)
  })
})
