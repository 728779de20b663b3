import { describe, expectTypeOf, it } from 'vitest'
import type { ExactlyOne } from '../../src/wire/exactly-one.ts'

interface Fields {
  amount: number
  token?: string | undefined
  number?: string
  month?: number
}
type Source = ExactlyOne<Fields, ['token'] | ['number', 'month']>

describe('ExactlyOne', () => {
  it('takes each group by itself', () => {
    expectTypeOf<{ amount: number; token: string }>().toExtend<Source>()
    expectTypeOf<{ amount: number; number: string; month: number }>().toExtend<Source>()
  })

  it('refuses no group at all', () => {
    expectTypeOf<{ amount: number }>().not.toExtend<Source>()
  })

  it('refuses two groups at once', () => {
    expectTypeOf<{ amount: number; token: string; number: string; month: number }>().not.toExtend<Source>()
    expectTypeOf<{ amount: number; token: string; month: number }>().not.toExtend<Source>()
  })

  it('refuses half a group', () => {
    expectTypeOf<{ amount: number; number: string }>().not.toExtend<Source>()
  })

  it('refuses a group that is there but undefined', () => {
    expectTypeOf<{ amount: number; token: undefined }>().not.toExtend<Source>()
  })

  it('still needs the fields outside all groups', () => {
    expectTypeOf<{ token: string }>().not.toExtend<Source>()
  })

  it('does not compile with a field of two groups', () => {
    // @ts-expect-error `month` belongs to the other group
    const both: Source = { amount: 1, token: 't', month: 1 }
    expectTypeOf(both).toEqualTypeOf<Source>()
  })
})
