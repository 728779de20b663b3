import type { Operation } from '@three-ds/core/http'
import * as operation from '../../operation.ts'

/** Source: shopify.dev/docs/api/storefront, "Endpoints and queries". */
const endpoint = { method: 'POST', path: '/api/{api_version}/graphql.json' } as const

/** A mutation that moves money. Sent once. */
export const movesMoney = (name: string, findOut: string): Operation =>
  operation.movesMoney({ name, findOut, ...endpoint })

/** A mutation that moves no money. Sent once. */
export const changes = (name: string): Operation =>
  operation.changes({ name, findOut: 'Nothing was charged: call again.', ...endpoint })

/** A query. */
export const reads = (name: string): Operation => operation.reads({ name, ...endpoint })
