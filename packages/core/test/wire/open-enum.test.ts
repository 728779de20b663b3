import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { knownValues, openEnum } from '../../src/wire/open-enum.ts'

const state = openEnum('succeeded', 'failed')

describe('openEnum', () => {
  it('lets any text pass as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(state.parse(text)).toBe(text)
      }),
    )
  })

  it.each([undefined, null, 1, true, {}, ['succeeded']])('refuses what is no text: %j', (value) => {
    expect(state.safeParse(value).success).toBe(false)
  })

  it('has a type that names the known values and takes the others', () => {
    expectTypeOf<z.output<typeof state>>().toEqualTypeOf<'succeeded' | 'failed' | (string & {})>()
    expectTypeOf<'scrubbed'>().toExtend<z.output<typeof state>>()
    expectTypeOf<number>().not.toExtend<z.output<typeof state>>()
  })
})

describe('knownValues', () => {
  it('tells the documented values of an open enum', () => {
    expect(knownValues(state)).toEqual(['succeeded', 'failed'])
  })

  it('tells nothing of another schema', () => {
    expect(knownValues(z.string())).toBeUndefined()
    expect(knownValues(z.enum(['succeeded']))).toBeUndefined()
  })

  it('keeps two enums apart', () => {
    expect(knownValues(openEnum('a'))).toEqual(['a'])
    expect(knownValues(openEnum('b'))).toEqual(['b'])
  })
})
