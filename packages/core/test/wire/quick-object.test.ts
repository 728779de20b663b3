import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { answerPart, answerText, answerWord } from '../../src/wire/answer-fields.ts'
import { quickObject } from '../../src/wire/quick-object.ts'

const shape = {
  token: z.string(),
  count: z.optional(z.number()),
  word: answerWord('one', 'two'),
  text: answerText(),
  exact: z.exactOptional(z.string()),
  given: z._default(z.string(), 'a default'),
  part: answerPart(z.looseObject({ id: z.string() })),
  list: z.optional(z.array(z.object({ id: z.string() }))),
}

type Make = (shape: z.core.$ZodLooseShape) => z.ZodMiniObject

/** The same kind within itself, so that what does not fit stands at any depth. */
const whole = (object: Make) =>
  object({
    ...shape,
    deep: z.optional(object({ id: z.string(), deeper: z.optional(object({ id: z.string() })) })),
    either: z.optional(z.union([object({ id: z.string() }), object({ count: z.number() }), z.string()])),
    caught: answerPart(object({ id: z.string(), deeper: z.optional(object({ id: z.string() })) })),
    told: z.optional(z.catch(object({ id: z.string() }), ({ issues }) => ({ id: JSON.stringify(issues) }))),
  })

const both = (object: Make) => [whole((fields) => quickObject(object(fields))), whole(object)] as const

const kinds = { open: both(z.looseObject), strict: both(z.strictObject), plain: both(z.object) }

/** Values that fit, values that do not, and everything in between. */
const member = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('one', 'x', 1, null, undefined, { id: 'i' }, [{ id: 'i' }], [{}]),
  fc.record({ id: fc.constantFrom('i', 1), deeper: fc.constantFrom({}, { id: 'i' }, undefined) }, { requiredKeys: [] }),
)
const nested = ['deep', 'either', 'caught', 'told']
const keys = [...Object.keys(shape), ...nested, 'unknown', '__proto__', 'constructor']
const value = fc.oneof(
  fc.jsonValue(),
  fc.tuple(fc.string(), fc.dictionary(fc.constantFrom(...keys), member)).map(([token, rest]) => ({ ...rest, token })),
  fc.dictionary(fc.constantFrom(...keys), member),
)

describe.each(Object.entries(kinds))('a quick object that is %s', (_, [quick, slow]) => {
  it('reads and refuses what zod does, in the same order and words', () => {
    fc.assert(
      fc.property(value, (given) => {
        const [ours, theirs] = [quick.safeParse(given), slow.safeParse(given)]
        expect(ours.success).toBe(theirs.success)
        expect(ours.data).toStrictEqual(theirs.data)
        expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data))
        expect(JSON.stringify(ours.error?.issues)).toBe(JSON.stringify(theirs.error?.issues))
      }),
      { numRuns: 1_000 },
    )
  })

  it('reads a hostile `__proto__` as zod does', () => {
    const hostile: unknown = JSON.parse('{"token":"t","__proto__":{"admin":true}}')
    expect(quick.safeParse(hostile).success).toBe(slow.safeParse(hostile).success)
    expect(Reflect.get(quick.safeParse(hostile).data ?? {}, 'admin')).toBeUndefined()
  })

  it('reads asynchronously as zod does', async () => {
    expect(await quick.safeParseAsync({ token: 't', count: 1 })).toEqual(
      await slow.safeParseAsync({ token: 't', count: 1 }),
    )
  })

  it('stays what it is behind a check', () => {
    const even = z.refine<{ readonly count?: number | undefined }>(({ count = 0 }) => count % 2 === 0)
    expect(quick.check(even).safeParse({ token: 't', count: 2 }).success).toBe(true)
    expect(quick.check(even).safeParse({ token: 't', count: 1 }).success).toBe(false)
    expect(quick.check(even).safeParse({ count: 2 }).success).toBe(false)
  })

  it('stays what it is inside other schemas', () => {
    expect(z.array(quick).safeParse([{ token: 't' }]).data).toEqual(z.array(slow).safeParse([{ token: 't' }]).data)
    expect(z.array(quick).safeParse([{}]).error?.issues[0]?.path).toEqual([0, 'token'])
  })
})

describe('a quick object', () => {
  it('sees a name that every object has as zod does: as there', () => {
    const named = { toString: z.optional(z.string()) }
    expect(quickObject(z.looseObject(named)).safeParse({}).success).toBe(z.looseObject(named).safeParse({}).success)
  })

  it('takes nothing for the prototype, and leaves no symbol out, of the names in its shape', () => {
    const polluting = quickObject(z.looseObject({ ['__proto__']: z.unknown() }))
    const read: unknown = polluting.parse(JSON.parse('{"__proto__":{"admin":true}}'))
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)

    const mark = Symbol('mark')
    const marked = { [mark]: z.string() }
    expect(quickObject(z.looseObject(marked)).safeParse({}).success).toBe(false)
    expect(quickObject(z.looseObject(marked)).parse({ [mark]: 'm' })).toEqual({ [mark]: 'm' })
  })

  it('reads what does not fit a few times, however deep it stands', () => {
    let asked = 0
    const refusing = z.string().check(
      z.refine(() => {
        asked += 1
        return false
      }),
    )
    let schema: z.ZodMiniObject = quickObject(z.strictObject({ field: refusing }))
    let given: unknown = { field: 'x' }
    for (let depth = 0; depth < 10; depth += 1) {
      schema = quickObject(z.strictObject({ field: schema }))
      given = { field: given }
    }
    expect(schema.safeParse(given).success).toBe(false)
    expect(asked).toBe(12)
  })

  it('is quick again after a part that did not fit', () => {
    let asked = 0
    const counting = z.transform(() => {
      asked += 1
    })
    const schema = quickObject(
      z.looseObject({ part: answerPart(quickObject(z.object({ id: z.string() }))), field: z.exactOptional(counting) }),
    )
    expect(schema.parse({ part: {} })).toEqual({})
    expect(schema.parse({})).toEqual({})
    expect(asked).toBe(0)
  })

  it('is quick inside a parse that a schema’s own function starts', () => {
    let asked = 0
    const counting = z.transform(() => {
      asked += 1
    })
    const inside = quickObject(z.looseObject({ field: z.exactOptional(counting) }))
    const schema = quickObject(z.object({ a: z.transform((value) => inside.parse(value)), b: z.string() }))
    expect(schema.safeParse({ a: {} }).success).toBe(false)
    expect(asked).toBe(0)
  })

  it('asks no schema about a field that is not there', () => {
    let asked = 0
    const counting = z.transform(() => {
      asked += 1
    })
    const schema = quickObject(z.looseObject({ field: z.exactOptional(counting) }))
    expect(schema.parse({})).toEqual({})
    expect(asked).toBe(0)
    schema.parse({ field: 1 })
    expect(asked).toBe(1)
  })

  it('stays quick behind a check', () => {
    const asked: unknown[] = []
    const counting = z.transform((value) => asked.push(value))
    const schema = quickObject(z.strictObject({ field: z.exactOptional(counting) })).check(z.refine(() => true))
    expect(schema.parse({})).toEqual({})
    expect(asked).toEqual([])
  })
})
