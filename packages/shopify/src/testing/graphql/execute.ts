import type { JsonObject, JsonValue } from '@three-ds/core'
import type { FakeReply } from '@three-ds/core/testing'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { checkSelection } from './check-selection.ts'
import type { GraphqlApi } from './graphql-api.ts'
import { parseOperation } from './parse-operation.ts'
import { readRequest } from './read-request.ts'
import { select } from './select.ts'
import type { GraphqlOperation } from './selection.ts'

const json = (body: JsonObject): FakeReply => ({ status: 200, json: body })

/** Source: shopify.dev/docs/api/usage/limits, `extensions.cost.throttleStatus`. */
const throttled: JsonObject = {
  errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
  extensions: {
    cost: {
      requestedQueryCost: 10,
      actualQueryCost: null,
      throttleStatus: { maximumAvailable: 1000, currentlyAvailable: 5, restoreRate: 50 },
    },
  },
}

const unreadable: JsonObject = {
  errors: [{ message: 'Parse error on the query', extensions: { code: 'PARSE_ERROR' } }],
}

function resolve(
  fake: FakeShopify,
  { resolvers }: GraphqlApi,
  version: string,
  { selection }: GraphqlOperation,
): JsonObject {
  const data: Record<string, JsonValue> = {}
  for (const field of selection) {
    if (field.kind !== 'field') continue
    const value = resolvers[field.name]?.(fake, field.arguments, version) ?? null
    data[field.key] = select(value, field.selection)
  }
  return data
}

/**
 * Answers a GraphQL request: read, throttled, checked, and only then carried out. All of it is HTTP 200.
 *
 * Source: shopify.dev/docs/api/storefront and shopify.dev/docs/api/payments-apps, status and error codes. The code of a query
 * that does not parse is the fake's choice.
 */
export function execute(fake: FakeShopify, api: GraphqlApi, version: string, text: string): FakeReply {
  const { query, variables } = readRequest(text)
  const operation = parseOperation(query, variables)
  if (operation === undefined) return json(unreadable)
  if (fake.throttles.take()) return json(throttled)
  const root = operation.type === 'mutation' ? 'Mutation' : 'QueryRoot'
  const errors = checkSelection(api.typesOf(version), root, operation.selection)
  if (errors.length > 0) return json({ errors })
  return json({ data: resolve(fake, api, version, operation) })
}
