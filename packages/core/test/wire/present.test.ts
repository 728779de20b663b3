import { describe, expect, expectTypeOf, it } from 'vitest'
import { present } from '../../src/wire/present.ts'

describe('present', () => {
  it('leaves out what is undefined, empty or blank, and keeps the rest', () => {
    expect(present({ a: undefined, b: '', c: '  ', d: 0, e: false, f: {}, g: 'x' })).toStrictEqual({
      d: 0,
      e: false,
      f: {},
      g: 'x',
    })
  })

  it('makes every member optional, and none undefined', () => {
    const members: { readonly eci: string | undefined } = { eci: '05' }
    expectTypeOf(present(members)).toEqualTypeOf<{ readonly eci?: string }>()
  })
})
