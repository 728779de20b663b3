import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOperation } from '../../../src/testing/graphql/parse-operation.ts'

describe('parseOperation', () => {
  it('reads a query with variables, aliases, arguments and inline fragments', () => {
    const document = `query Poll($id: ID! = "none") {
      # the payment
      payment: node(id: $id) { __typename ... on Payment { id amount { value } } ... { ready } }
    }`
    expect(parseOperation(document, { id: 'gid://1' })).toEqual({
      type: 'query',
      selection: [
        {
          kind: 'field',
          name: 'node',
          key: 'payment',
          arguments: { id: 'gid://1' },
          selection: [
            { kind: 'field', name: '__typename', key: '__typename', arguments: {}, selection: [] },
            {
              kind: 'fragment',
              on: 'Payment',
              selection: [
                { kind: 'field', name: 'id', key: 'id', arguments: {}, selection: [] },
                {
                  kind: 'field',
                  name: 'amount',
                  key: 'amount',
                  arguments: {},
                  selection: [{ kind: 'field', name: 'value', key: 'value', arguments: {}, selection: [] }],
                },
              ],
            },
            {
              kind: 'fragment',
              selection: [{ kind: 'field', name: 'ready', key: 'ready', arguments: {}, selection: [] }],
            },
          ],
        },
      ],
    })
  })

  it('reads values that are written out', () => {
    const document = 'mutation { act(a: "x\\"y", b: -1.5, c: [true, null], d: { e: SALE, f: $g }) { id } }'
    const [field] = parseOperation(document, { g: 7 })?.selection ?? []
    expect(field?.kind === 'field' && field.arguments).toEqual({
      a: 'x"y',
      b: -1.5,
      c: [true, null],
      d: { e: 'SALE', f: 7 },
    })
  })

  it('knows a mutation from a query, and a query without a name', () => {
    expect(parseOperation('mutation M { a }', {})?.type).toBe('mutation')
    expect(parseOperation('{ a }', {})?.type).toBe('query')
  })

  it('puts named fragments where they are used', () => {
    const document = 'query Q { cart { ...Price } } fragment Price on Cart { cost }'
    const [field] = parseOperation(document, {})?.selection ?? []
    expect(field?.selection).toEqual([
      {
        kind: 'fragment',
        on: 'Cart',
        selection: [{ kind: 'field', name: 'cost', key: 'cost', arguments: {}, selection: [] }],
      },
    ])
  })

  it('takes a variable that was not sent for null', () => {
    const [field] = parseOperation('query Q($a: ID) { node(id: $a) { id } }', {})?.selection ?? []
    expect(field?.kind === 'field' && field.arguments).toEqual({ id: null })
  })

  it.each(['', '   ', '# only words', 'fragment F on Cart { id }', 'query Q', '{}'])(
    'finds no operation in %j',
    (text) => {
      expect(parseOperation(text, {})).toBeUndefined()
    },
  )

  it('ends with whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}()[]:$!="a1 .\n#|&@,query') }), (text) => {
        expect(() => parseOperation(`query Q { ${text}`, {})).not.toThrow()
      }),
    )
  })
})
