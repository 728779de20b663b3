import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { openObject, strictObject } from '../../src/wire/objects.ts'
import { elementOf, keysAt, shapeOf, unwrap } from '../../src/wire/schema-shape.ts'

const text = z.string()
const schema = strictObject({
  transaction: z.optional(strictObject({ amount: z.number(), items: z.array(strictObject({ name: text })) })),
})

describe('unwrap', () => {
  it.each([
    ['optional', z.optional(text)],
    ['exactOptional', z.exactOptional(text)],
    ['nullable', z.nullable(text)],
    ['nullish', z.nullish(text)],
    ['readonly', z.readonly(text)],
    ['catch', z.catch(text, '')],
    ['_default', z._default(text, '')],
    ['nonoptional', z.nonoptional(z.optional(text))],
  ])('sees through %s', (_, wrapped) => {
    expect(unwrap(wrapped)).toBe(text)
  })

  it('hands any other schema back', () => {
    expect(unwrap(text)).toBe(text)
  })
})

describe('shapeOf and elementOf', () => {
  it('know objects and lists only', () => {
    expect(Object.keys(shapeOf(openObject({ a: text })) ?? {})).toEqual(['a'])
    expect(shapeOf(z.array(text))).toBeUndefined()
    expect(elementOf(z.array(text))).toBe(text)
    expect(elementOf(text)).toBeUndefined()
  })
})

describe('keysAt', () => {
  it.each([
    [[], ['transaction']],
    [['transaction'], ['amount', 'items']],
    [['transaction', 'items', 0], ['name']],
    [['transaction', 'amount'], []],
    [['nowhere', 'at', 'all'], []],
    [['transaction', 0], []],
  ])('at %j tells %j', (path, keys) => {
    expect(keysAt(schema, path)).toEqual(keys)
  })
})
