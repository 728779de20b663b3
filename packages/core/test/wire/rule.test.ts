import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { strictObject } from '../../src/wire/objects.ts'
import { rule } from '../../src/wire/rule.ts'

const late = { path: ['to'], text: 'it lies before `from`', remedy: 'Swap them.' }
const schema = strictObject({ from: z.number(), to: z.number() }).check(
  rule(({ from, to }) => (Number(from) > Number(to) ? [late] : [])),
)
const issuesOf = (value: unknown) => schema.safeParse(value).error?.issues ?? []

describe('rule', () => {
  it('lets pass what it finds nothing in', () => {
    expect(schema.parse({ from: 1, to: 2 })).toEqual({ from: 1, to: 2 })
  })

  it('tells place, words and remedy', () => {
    expect(issuesOf({ from: 2, to: 1 })).toMatchObject([
      { code: 'custom', path: ['to'], message: late.text, params: { remedy: late.remedy } },
    ])
  })

  it('runs although a field is wrong', () => {
    expect(issuesOf({ from: '2', to: 1 }).map(({ code }) => code)).toEqual(['invalid_type', 'custom'])
  })

  it('runs although a field is not known', () => {
    expect(issuesOf({ from: 2, to: 1, toX: 1 }).map(({ code }) => code)).toEqual(['unrecognized_keys', 'custom'])
  })

  it.each([undefined, null, 'text', 7])('is not asked about what has no fields: %j', (value) => {
    expect(issuesOf(value).map(({ code }) => code)).toEqual(['invalid_type'])
  })

  it('tells everything that it finds', () => {
    const ruled = z.object({}).check(rule(() => [late, { ...late, path: ['from'] }]))
    expect(ruled.safeParse({}).error?.issues).toHaveLength(2)
  })

  it('keeps no value in its issues', () => {
    for (const issue of issuesOf({ from: 2, to: 1 })) expect(issue.input).toBeUndefined()
  })
})
