import { describe, expect, it } from 'vitest'
import { isObject } from '../../src/wire/is-object.ts'

describe('isObject', () => {
  it.each([{}, { a: 1 }, Object.create(null), new Date(0)])('holds for an object: %j', (value) => {
    expect(isObject(value)).toBe(true)
  })

  it.each([null, undefined, [], 'text', 0, true, () => {}])('does not hold for %s', (value) => {
    expect(isObject(value)).toBe(false)
  })
})
