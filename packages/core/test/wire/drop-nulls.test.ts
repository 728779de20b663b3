import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropNulls } from '../../src/wire/drop-nulls.ts'

describe('dropNulls', () => {
  it('takes null members away, at any depth', () => {
    expect(dropNulls({ a: null, b: { c: null, d: [{ e: null, f: 1 }] } })).toEqual({ b: { d: [{ f: 1 }] } })
  })

  it('takes null items out of lists', () => {
    expect(dropNulls([1, null, [null, 2]])).toEqual([1, [2]])
  })

  it('keeps everything else that is empty', () => {
    const value = { zero: 0, no: false, text: '', list: [], object: {}, absent: undefined }
    expect(dropNulls(value)).toStrictEqual(value)
  })

  it.each([null, undefined, 0, 'text', true])('hands a bare %j back', (value) => {
    expect(dropNulls(value)).toBe(value)
  })

  it('hands values that are no plain objects back as they are', () => {
    const date = new Date(0)
    expect(dropNulls({ date })).toEqual({ date })
    expect((dropNulls({ date }) as { date: Date }).date).toBe(date)
  })

  it('goes into objects without a prototype', () => {
    const bare: unknown = Object.assign(Object.create(null), { a: null, b: 1 })
    expect(dropNulls(bare)).toEqual({ b: 1 })
  })

  it('leaves `__proto__` of hostile JSON a key like any other', () => {
    const dropped = dropNulls(JSON.parse('{"__proto__":{"admin":true,"gone":null},"a":1}')) as object
    expect(Object.keys(dropped)).toEqual(['__proto__', 'a'])
    expect(Object.getPrototypeOf(dropped)).toBe(Object.prototype)
    expect(Reflect.get(dropped, 'admin')).toBeUndefined()
    expect(JSON.stringify(dropped)).toBe('{"__proto__":{"admin":true},"a":1}')
  })

  it('changes nothing of what it was given', () => {
    const value = Object.freeze({ a: null, b: Object.freeze([null]) })
    expect(dropNulls(value)).toEqual({ b: [] })
    expect(value).toEqual({ a: null, b: [null] })
  })

  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

  it('takes any depth that a payment message has', () => {
    expect(dropNulls(nested(100))).toEqual(nested(100))
  })

  it.each([102, 10_000])('refuses a depth of %i before the stack ends', (depth) => {
    expect(() => dropNulls(nested(depth))).toThrow(new RangeError('nested too deeply'))
  })

  it('leaves no null anywhere, and nothing is dropped twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const once = dropNulls(json)
        if (json !== null) expect(JSON.stringify(once).replaceAll(/"(\\.|[^"\\])*"/g, '')).not.toContain('null')
        expect(dropNulls(once)).toEqual(once)
      }),
    )
  })
})
