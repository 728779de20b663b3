import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { openObject } from '../../src/wire/objects.ts'
import { tolerant, tolerantFlag, tolerantInteger, tolerantText } from '../../src/wire/tolerant.ts'

describe('tolerantText', () => {
  it.each([
    ['05', '05'],
    ['', ''],
    [881, '881'],
    [true, 'true'],
  ])('reads %j as %j', (value, text) => {
    expect(tolerantText().parse(value)).toBe(text)
  })

  it.each([undefined, null, {}, [], ['05']])('reads nothing in %j', (value) => {
    expect(tolerantText().parse(value)).toBeUndefined()
  })
})

describe('tolerantInteger', () => {
  it.each([
    [881, 881],
    ['881', 881],
    ['-5', -5],
    ['0', 0],
    ['007', 7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('reads %j as %i', (value, number) => {
    expect(tolerantInteger().parse(value)).toBe(number)
  })

  it.each([
    1.5,
    '1.5',
    '',
    ' 1',
    '1e3',
    '0x10',
    'ten',
    NaN,
    2 ** 53,
    '9999999999999999',
    '1'.repeat(20),
    true,
    null,
    {},
  ])('reads nothing in %j: nothing is ever rounded', (value) => {
    expect(tolerantInteger().parse(value)).toBeUndefined()
  })

  it('reads every safe integer as number and as text', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(tolerantInteger().parse(number)).toBe(number)
        expect(tolerantInteger().parse(String(number))).toBe(number)
      }),
    )
  })
})

describe('tolerantFlag', () => {
  it.each([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
  ])('reads %j as %j', (value, flag) => {
    expect(tolerantFlag().parse(value)).toBe(flag)
  })

  it.each([1, 0, '1', 'TRUE', 'yes', '', null, undefined, {}])('reads nothing in %j', (value) => {
    expect(tolerantFlag().parse(value)).toBeUndefined()
  })
})

describe('tolerant', () => {
  const schema = openObject({ state: z.string(), card: z.exactOptional(tolerant(openObject({ last4: z.string() }))) })

  it('keeps a companion that fits', () => {
    expect(schema.parse({ state: 'ok', card: { last4: '1111', bin: '411111' } }).card).toEqual({
      last4: '1111',
      bin: '411111',
    })
  })

  it.each([{ last4: 1111 }, 'card', [], 7])('leaves a companion out that does not fit: %j', (card) => {
    expect(schema.parse({ state: 'ok', card }).card).toBeUndefined()
  })
})

it('no tolerant scalar ever throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const schema of [tolerantText(), tolerantInteger(), tolerantFlag()]) {
        expect(schema.safeParse(value).success).toBe(true)
      }
    }),
  )
})

it('an optional tolerant field has the type of its value', () => {
  const schema = openObject({ amount: z.exactOptional(tolerantInteger()), paid: z.exactOptional(tolerantFlag()) })
  expectTypeOf<z.output<typeof schema>>().toEqualTypeOf<{ amount?: number; paid?: boolean }>()
  expect(schema.parse({})).toEqual({})
})
