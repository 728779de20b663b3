import { keyOfPass } from '@three-ds/processout'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the key of a pass', () => {
  it('counts from the caller’s, as ProcessOut’s own pages do', () => {
    expect([1, 2].map((pass) => keyOfPass('order-1', pass))).toEqual(['order-1-1', 'order-1-2'])
  })

  it('is another one in every pass', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (key, one, other) => {
        expect(keyOfPass(key, one) === keyOfPass(key, other)).toBe(one === other)
      }),
    )
  })
})
