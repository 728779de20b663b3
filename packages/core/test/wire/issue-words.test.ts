import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { issuesInWords, pathOf } from '../../src/wire/issue-words.ts'
import { strictObject } from '../../src/wire/objects.ts'
import { rule } from '../../src/wire/rule.ts'

const planted = 'planted secret'

const told = (schema: z.ZodMiniType, value: unknown, keys: readonly string[] = []) =>
  issuesInWords(schema.safeParse(value).error?.issues ?? [], value, () => keys)

describe('issuesInWords', () => {
  it.each<[code: string, schema: z.ZodMiniType, value: unknown, text: string]>([
    ['invalid_type', z.string(), 1, 'text is needed here'],
    ['invalid_type', z.number(), planted, 'a number is needed here'],
    ['invalid_type', z.number(), Number.NaN, 'a number is needed here'],
    ['invalid_type', z.int(), 1.5, 'an integer is needed here'],
    ['invalid_type', z.boolean(), planted, 'true or false is needed here'],
    ['invalid_type', z.array(z.string()), planted, 'a list is needed here'],
    ['invalid_type', z.object({}), [planted], 'an object is needed here'],
    ['invalid_type', z.record(z.string(), z.string()), planted, 'an object is needed here'],
    ['invalid_type', z.date(), planted, 'a date is needed here'],
    ['invalid_type', z.bigint(), planted, 'a value of type bigint is needed here'],
    ['invalid_type', z.string(), undefined, 'this field is missing'],
    ['invalid_value', z.enum(['a', 'b']), planted, 'one of "a", "b" is needed here'],
    ['invalid_value', z.literal([1, true]), planted, 'one of 1, true is needed here'],
    ['invalid_value', z.enum(['a']), undefined, 'this field is missing'],
    ['too_small', z.string().check(z.minLength(1)), '', 'at least 1 character needed'],
    ['too_small', z.string().check(z.minLength(9)), 'planted', 'at least 9 characters needed'],
    ['too_small', z.array(z.string()).check(z.minLength(2)), [planted], 'at least 2 needed'],
    ['too_small', z.number().check(z.gte(1)), 0, 'must be at least 1'],
    ['too_small', z.number().check(z.gt(1)), 1, 'must be more than 1'],
    ['too_big', z.string().check(z.maxLength(3)), planted, 'at most 3 characters allowed'],
    ['too_big', z.array(z.string()).check(z.maxLength(0)), [planted], 'at most 0 allowed'],
    ['too_big', z.number().check(z.lte(100)), 101, 'must be at most 100'],
    ['too_big', z.number().check(z.lt(100)), 100, 'must be less than 100'],
    ['not_multiple_of', z.number().check(z.multipleOf(5)), 3, 'must be a multiple of 5'],
    ['not_multiple_of', z.number().check(z.multipleOf(1)), 1.5, 'an integer is needed here'],
    ['invalid_format', z.string().check(z.regex(/^x$/)), planted, 'this is not in the form that is needed (regex)'],
    ['invalid_format', z.uuid(), planted, 'this is not in the form that is needed (uuid)'],
    ['invalid_union', z.union([z.string(), z.number()]), true, 'this value has none of the allowed forms'],
    ['invalid_union', z.union([z.string(), z.number()]), undefined, 'this field is missing'],
    ['custom', z.string().check(z.refine(() => false, 'it must be even')), planted, 'it must be even'],
    ['custom', z.string().check(z.refine(() => false, { error: '' })), planted, 'this value is not allowed here'],
  ])('says of %s what is needed', (code, schema, value, text) => {
    expect(schema.safeParse(value).error?.issues[0]?.code).toBe(code)
    expect(told(schema, value)).toEqual([{ path: '', text }])
  })

  it('says of a key that is not allowed in a record where it stands', () => {
    const schema = z.record(z.string().check(z.maxLength(3)), z.string())
    expect(told(schema, { long_key: 'x' })).toEqual([{ path: 'long_key', text: 'an entry is not allowed here' }])
  })

  it('says of a union without its discriminator that it is missing', () => {
    const schema = z.discriminatedUnion('type', [z.object({ type: z.literal('a') })])
    expect(told(schema, {})).toEqual([{ path: 'type', text: 'this field is missing' }])
    expect(told(schema, { type: planted })).toEqual([
      { path: 'type', text: 'this value has none of the allowed forms' },
    ])
  })

  it('gives a generic sentence for a code that it does not know', () => {
    const issue = { code: 'new_code', path: ['a'], message: planted } as never
    expect(issuesInWords([issue], {})).toEqual([{ path: 'a', text: 'this value is not allowed here' }])
  })

  it('names the key that was meant', () => {
    expect(told(strictObject({}), { browserInfo: planted }, ['browser_info'])).toEqual([
      { path: 'browserInfo', text: 'this field is not known here', remedy: 'The field is called `browser_info`.' },
    ])
  })

  it('sends a key that nothing resembles to `extra`', () => {
    const [issue] = told(strictObject({}), { novelty: planted }, ['browser_info'])
    expect(issue?.remedy).toContain('`extra`')
  })

  it('tells of every unknown key', () => {
    expect(told(strictObject({}), { a: 1, b: 2 }).map(({ path }) => path)).toEqual(['a', 'b'])
  })

  it('tells a missing field from a wrong one, deep inside', () => {
    const schema = z.object({ cards: z.array(z.object({ number: z.string() })) })
    expect(told(schema, { cards: [{ number: 1 }, {}] })).toEqual([
      { path: 'cards[0].number', text: 'text is needed here' },
      { path: 'cards[1].number', text: 'this field is missing' },
    ])
  })

  it('hands on the remedy of a rule', () => {
    const schema = z.object({}).check(rule(() => [{ path: ['to'], text: 'it is early', remedy: 'Wait.' }]))
    expect(told(schema, {})).toEqual([{ path: 'to', text: 'it is early', remedy: 'Wait.' }])
  })

  it('never tells a value, whatever it is held against', () => {
    const schema = strictObject({
      text: z.string().check(z.maxLength(2), z.regex(/^\d$/)),
      number: z.number().check(z.gte(5)),
      word: z.enum(['a', 'b']),
      list: z.array(z.union([z.number(), z.boolean()])),
      map: z.record(z.string(), z.number()),
      child: strictObject({ uuid: z.uuid() }),
    })
    const key = fc.constantFrom('text', 'number', 'word', 'list', 'map', 'child', 'uuid', planted)
    const anything = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        fc.constantFrom<unknown>(planted, 4_111_111_111_111_111, undefined, [planted], { [planted]: planted }),
        fc.array(tie('json'), { maxLength: 2 }),
        fc.dictionary(key, tie('json'), { maxKeys: 6 }),
      ),
    })).json
    fc.assert(
      fc.property(anything, (value) => {
        const words = JSON.stringify(told(schema, value, ['text', 'number']))
        expect(words).not.toContain(planted)
        expect(words).not.toContain('4111111111111111')
        expect(words).not.toBe('[]')
      }),
    )
  })
})

describe('pathOf', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b_c', 'd-e'], 'a.b_c.d-e'],
    [['a', 2, 'b'], 'a[2].b'],
    [[0], '[0]'],
  ])('writes %j as "%s"', (path, words) => {
    expect(pathOf(path)).toBe(words)
  })

  it.each(['4111111111111111', 'two words', '', 'a'.repeat(65), 'line\nbreak', '<b>', 'é'])(
    'hides a key that looks like no name: %j',
    (key) => {
      expect(pathOf(['data', key])).toBe('data.(an unreadable name)')
    },
  )
})
