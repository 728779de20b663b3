import type { JsonObject, JsonValue } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import type { SchemaTypes } from './schema-types.ts'

/** Carries out one root field. */
export type Resolver = (
  fake: FakeShopify,
  given: Readonly<Record<string, JsonValue>>,
  version: string,
) => JsonObject | null

/** One of Shopify's GraphQL APIs, as far as the fake plays it. */
export interface GraphqlApi {
  /** Where it is served, with `{version}` in it. */
  readonly path: string
  /** The client's method for each root field: faults and the ledger name it so. */
  readonly operations: Readonly<Record<string, string>>
  readonly resolvers: Readonly<Record<string, Resolver>>
  /** The types that a version knows. */
  typesOf(version: string): SchemaTypes
}
