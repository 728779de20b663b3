import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { findDrift } from '../../src/wire/drift.ts'
import { openObject } from '../../src/wire/objects.ts'
import { openEnum } from '../../src/wire/open-enum.ts'
import { tolerant } from '../../src/wire/tolerant.ts'

const schema = openObject({
  state: openEnum('succeeded', 'failed'),
  card: z.exactOptional(tolerant(openObject({ brand: z.exactOptional(openEnum('visa')) }))),
  items: z.optional(z.array(openObject({ kind: openEnum('a') }))),
  free: z.optional(z.unknown()),
})
const known = { state: 'succeeded', card: { brand: 'visa' }, items: [{ kind: 'a' }] }

describe('findDrift', () => {
  it('finds nothing in an answer that is known whole', () => {
    expect(findDrift(schema, known)).toEqual([])
  })

  it.each([
    [
      { ...known, since: 1 },
      { kind: 'unknown-field', path: 'since' },
    ],
    [
      { ...known, state: 'scrubbed' },
      { kind: 'unknown-value', path: 'state' },
    ],
    [
      { ...known, card: { brand: 'elo' } },
      { kind: 'unknown-value', path: 'card.brand' },
    ],
    [
      { ...known, card: { bin: '1' } },
      { kind: 'unknown-field', path: 'card.bin' },
    ],
    [
      { ...known, card: 'visa' },
      { kind: 'unexpected-shape', path: 'card' },
    ],
    [
      { ...known, items: [{ kind: 'a' }, { kind: 'b' }] },
      { kind: 'unknown-value', path: 'items[].kind' },
    ],
    [
      { ...known, items: { kind: 'a' } },
      { kind: 'unexpected-shape', path: 'items' },
    ],
    [
      { ...known, items: ['a'] },
      { kind: 'unexpected-shape', path: 'items[]' },
    ],
    [
      { ...known, constructor: 1 },
      { kind: 'unknown-field', path: 'constructor' },
    ],
    ['text', { kind: 'unexpected-shape', path: '' }],
  ])('finds what is new in %j', (value, finding) => {
    expect(findDrift(schema, value)).toEqual([finding])
  })

  it('does not look where anything may stand', () => {
    expect(findDrift(schema, { ...known, free: { any: { thing: 1 } } })).toEqual([])
  })

  it('leaves types of other fields to the schema: they fail there', () => {
    expect(findDrift(schema, { state: 7 })).toEqual([])
  })

  it('takes absent and undefined as known', () => {
    expect(findDrift(schema, { state: 'failed', card: undefined })).toEqual([])
  })

  it('tells each thing of its own', () => {
    expect(findDrift(schema, { state: 'new', card: { brand: 'elo', bin: 1 }, more: 1 })).toHaveLength(4)
  })

  it('stops at fifty findings', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field_${index}`, 1]))
    expect(findDrift(schema, { ...known, ...many })).toHaveLength(50)
    expect(findDrift(schema, { ...known, items: Array.from({ length: 500 }, () => ({ kind: 'b' })) })).toHaveLength(50)
  })

  it('never tells a value, whatever comes', () => {
    const planted = 'planted secret'
    const anywhere = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        fc.constant(planted),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('state', 'card', 'items', 'brand', 'kind', 'new'), tie('json'), { maxKeys: 4 }),
      ),
    })).json
    fc.assert(
      fc.property(anywhere, (value) => {
        expect(JSON.stringify(findDrift(schema, value))).not.toContain(planted)
      }),
    )
  })
})
