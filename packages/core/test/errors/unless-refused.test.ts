import { describe, expect, it } from 'vitest'
import { fromDecimal, unlessRefused } from '../../src/index.ts'

describe('unlessRefused', () => {
  it('gives what was read, `undefined` and falsy values too', () => {
    expect(unlessRefused(() => fromDecimal('1.50', 'EUR'))).toEqual({ minorUnits: 150, currency: 'EUR' })
    expect(unlessRefused(() => 0)).toBe(0)
    expect(unlessRefused(() => undefined)).toBeUndefined()
  })

  it('gives nothing of what was refused', () => {
    expect(unlessRefused(() => fromDecimal('1,50', 'EUR'))).toBeUndefined()
  })

  it('throws a bug on', () => {
    const bug = new TypeError('a bug')
    const read = () => {
      throw bug
    }
    expect(() => unlessRefused(read)).toThrow(bug)
  })
})
