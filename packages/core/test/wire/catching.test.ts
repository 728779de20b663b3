import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { catching } from '../../src/wire/catching.ts'
import { openObject } from '../../src/wire/objects.ts'
import { unwrap } from '../../src/wire/schema-shape.ts'

const number = catching(z.number(), (value) => (value === 'one' ? 1 : undefined))

describe('catching', () => {
  it('keeps what fits', () => {
    expect(number.parse(2)).toBe(2)
  })

  it('reads what does not fit', () => {
    expect(number.parse('one')).toBe(1)
  })

  it('leaves out what has no reading', () => {
    expect(number.parse('two')).toBeUndefined()
  })

  it('hands over the value as it came, not as the schema left it', () => {
    const part = catching(openObject({ a: z.string() }), (value) => ({ a: JSON.stringify(value) }))
    expect(part.parse({ a: 1 })).toEqual({ a: '{"a":1}' })
  })

  it('is seen through, where drift and closest keys look for the schema', () => {
    const inner = z.string()
    expect(unwrap(catching(inner, () => undefined))).toBe(inner)
  })

  it('agrees with zod’s own', () => {
    const own = z.catch(z.number(), ({ value }) => (value === 'one' ? 1 : (undefined as never)))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constant('one'), fc.double()), (value) => {
        expect(number.safeParse(value)).toEqual(own.safeParse(value))
      }),
    )
  })
})
