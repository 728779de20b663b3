import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { openObject, strictObject } from '../../src/wire/objects.ts'

const shape = { state: z.string(), amount: z.optional(z.number()) }

describe('openObject', () => {
  const schema = openObject(shape)

  it('keeps fields that it does not know', () => {
    expect(schema.parse({ state: 'ok', since: { version: 2 } })).toEqual({ state: 'ok', since: { version: 2 } })
  })

  it('still checks the fields that it knows', () => {
    expect(schema.safeParse({ state: 1 }).success).toBe(false)
    expect(schema.safeParse({}).success).toBe(false)
  })

  it.each([null, undefined, 'text', 1, [], [{ state: 'ok' }]])('refuses what is no object: %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  it('keeps `__proto__` of hostile JSON from becoming a prototype', () => {
    const parsed = schema.parse(JSON.parse('{"state":"ok","__proto__":{"polluted":true}}'))
    expect(Reflect.get(parsed, 'polluted')).toBeUndefined()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('has a type that knows the documented fields only', () => {
    const parsed = schema.parse({ state: 'ok' })
    expectTypeOf(parsed).toEqualTypeOf<{ state: string; amount?: number | undefined }>()
    // @ts-expect-error a typo must not compile, although the value may hold any key
    expect(parsed.stat).toBeUndefined()
  })
})

describe('strictObject', () => {
  const schema = strictObject(shape)

  it('takes the fields that it knows', () => {
    expect(schema.parse({ state: 'ok', amount: 1 })).toEqual({ state: 'ok', amount: 1 })
  })

  it('refuses a field that it does not know', () => {
    const [issue] = schema.safeParse({ state: 'ok', Amount: 1 }).error?.issues ?? []
    expect(issue).toMatchObject({ code: 'unrecognized_keys', keys: ['Amount'] })
  })

  it('does not know the names of `Object.prototype`', () => {
    expect(schema.safeParse({ state: 'ok', constructor: 1 }).success).toBe(false)
    expect(schema.safeParse({ state: 'ok', toString: 1 }).success).toBe(false)
  })

  it('has a type in which a misspelt field does not compile', () => {
    expectTypeOf<z.input<typeof schema>>().toEqualTypeOf<{ state: string; amount?: number | undefined }>()
    // @ts-expect-error the field is called `state`
    const misspelt: z.input<typeof schema> = { status: 'ok' }
    expect(schema.safeParse(misspelt).success).toBe(false)
  })
})
