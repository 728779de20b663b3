import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { strictObject } from '../../src/wire/objects.ts'
import { parseInput } from '../../src/wire/parse-input.ts'
import { rule } from '../../src/wire/rule.ts'
import { refusal } from '../refusal.ts'

const schema = strictObject({
  amount: z.number(),
  order_id: z.optional(z.string()),
  lines: z.optional(z.array(z.int())),
})
const refused = (value: unknown, where = {}) => refusal(() => parseInput(schema, value, where))

describe('parseInput', () => {
  it('gives what fits, typed', () => {
    const input = parseInput(schema, { amount: 1, order_id: 'o1' })
    expect(input).toEqual({ amount: 1, order_id: 'o1' })
    expectTypeOf(input).toEqualTypeOf<z.output<typeof schema>>()
  })

  it('takes null as absent', () => {
    expect(parseInput(schema, { amount: 1, order_id: null })).toEqual({ amount: 1 })
    expect(refused({ amount: null }).issues).toEqual([{ path: 'amount', text: 'this field is missing' }])
  })

  it('says where, and that nothing was sent', () => {
    const error = refused({}, { provider: 'sample', operation: 'purchase' })
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.provider).toBe('sample')
    expect(error.operation).toBe('purchase')
    expect(error.message).toBe('amount: this field is missing')
  })

  it('says everything at once', () => {
    const { issues } = refused({ amount: 'x', orderId: 'o1', lines: [1.5] })
    expect(issues.map(({ path }) => path).toSorted()).toEqual(['amount', 'lines[0]', 'orderId'])
  })

  it('puts the name that was meant into the remedy', () => {
    expect(refused({ amount: 1, orderId: 'o1' }).remedy).toBe('The field is called `order_id`.')
  })

  it('puts the root before every path', () => {
    const { issues } = refused({ orderId: 'o1' }, { root: 'transaction' })
    expect(issues.map(({ path }) => path).toSorted()).toEqual(['transaction.amount', 'transaction.orderId'])
  })

  it.each([undefined, null, 'text', 7, [], true])('names the root where there is no object at all: %j', (value) => {
    expect(refused(value, { root: 'transaction' }).issues[0]?.path).toBe('transaction')
  })

  it('runs rules beside wrong fields', () => {
    const ruled = strictObject({ amount: z.number() }).check(
      rule(() => [{ path: ['amount'], text: 'it is not today', remedy: 'Wait.' }]),
    )
    expect(refusal(() => parseInput(ruled, { amount: 'x' })).issues).toHaveLength(2)
  })

  it('refuses what is nested beyond reason, and does not run out of stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
    expect(refused(deep).issues).toEqual([{ path: '', text: 'this is nested too deeply' }])
  })

  it('refuses a cycle', () => {
    const cycle: Record<string, unknown> = { amount: 1 }
    cycle['lines'] = cycle
    expect(refused(cycle).code).toBe('invalid-input')
  })

  it('never shows a value', () => {
    const planted = 'planted secret'
    const value = fc.oneof(
      fc.constant(planted),
      fc.dictionary(fc.constantFrom('amount', 'order_id', 'lines', planted), fc.constantFrom([planted], { planted })),
      fc.array(fc.constant(planted)),
    )
    fc.assert(
      fc.property(value, (input) => {
        const error = refused(input)
        expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(planted)
        expect(JSON.stringify(error)).not.toContain(planted)
      }),
    )
  })
})
