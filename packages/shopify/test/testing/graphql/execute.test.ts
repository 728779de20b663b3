import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const storefront = '/api/2026-04/graphql.json'

describe('a GraphQL request', () => {
  it.each([
    ['a field that no type has', 'query { cart(id: "1") { price } }', 'undefinedField', 'Cart', 'price'],
    ['a root field that is none', 'mutation { checkoutCreate { id } }', 'undefinedField', 'Mutation', 'checkoutCreate'],
    [
      'a field inside a fragment',
      'query { cartCompletionAttempt(attemptId: "1") { ... on CartCompletionFailed { reason } } }',
      'undefinedField',
      'CartCompletionFailed',
      'reason',
    ],
  ])('is refused for %s', async (_, query, code, typeName, fieldName) => {
    const { status, json } = await openSandbox().raw('POST', storefront, { query })
    expect(status).toBe(200)
    expect(json.data).toBeUndefined()
    expect(json.errors).toEqual([
      {
        message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
        extensions: { code, typeName, fieldName },
      },
    ])
  })

  it('is refused where parts have to be named', async () => {
    const { json } = await openSandbox().raw('POST', storefront, { query: 'query { cart(id: "1") { cost } }' })
    expect(json.errors).toEqual([
      {
        message: "Field must have selections (field 'cost' returns CartCost but has no selections)",
        extensions: { code: 'selectionMismatch', nodeName: "field 'cost'", typeName: 'CartCost' },
      },
    ])
  })

  it('does nothing where one field of it does not exist', async () => {
    const { sandbox, storefront: client, raw } = openSandbox()
    const { cartId, attemptToken, payment } = sandbox.storefront.cartRequest('frictionless')
    if (payment !== undefined) await client.updateCartPayment(cartId, payment)
    const query = `mutation M($c: ID!, $a: String!) {
      cartSubmitForCompletion(cartId: $c, attemptToken: $a) { result { __typename ... on SubmitSuccess { order } } }
    }`
    const { json } = await raw('POST', storefront, { query, variables: { c: cartId, a: attemptToken } })
    expect(json.errors).toHaveLength(1)
    expect(sandbox.ledger).toEqual([])
  })

  it('answers what was asked for, under the names that were asked for', async () => {
    const { sandbox, raw } = openSandbox()
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    const query = 'query Q($id: ID!) { mine: cart(id: $id) { __typename cost { totalAmount { currencyCode } } note } }'
    const { json } = await raw('POST', storefront, { query, variables: { id: cartId } })
    expect(json).toEqual({
      data: { mine: { __typename: 'Cart', cost: { totalAmount: { currencyCode: 'EUR' } }, note: null } },
    })
  })

  it.each(['', 'no json', '[]', '{"query":7}', '{"query":"quer"}'])('is told where it is none: %j', async (body) => {
    const { status, json } = await openSandbox().raw('POST', storefront, body)
    expect(status).toBe(200)
    expect(json.errors).toEqual([{ message: 'Parse error on the query', extensions: { code: 'PARSE_ERROR' } }])
  })

  it('is throttled on demand, and as often as was said', async () => {
    const { sandbox, raw } = openSandbox()
    sandbox.throttle(2)
    const ask = async () => (await raw('POST', storefront, { query: 'query { cart(id: "1") { id } }' })).json
    expect((await ask()).errors).toEqual([{ message: 'Throttled', extensions: { code: 'THROTTLED' } }])
    expect((await ask()).errors).toHaveLength(1)
    expect(await ask()).toEqual({ data: { cart: null } })
  })

  it('has no payment under another node', async () => {
    const query = 'query { node(id: "gid://shopify/Order/1") { ... on Payment { id } } }'
    const { json } = await openSandbox().raw('POST', '/api/2024-01/graphql.json', { query })
    expect(json).toEqual({ data: { node: null } })
  })
})
