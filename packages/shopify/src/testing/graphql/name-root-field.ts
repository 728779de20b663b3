import { parseOperation } from './parse-operation.ts'
import { readRequest } from './read-request.ts'
import type { FieldSelection } from './selection.ts'

const graphqlPath = /\/graphql\.json$/

/** `node` reads anything: what its id names is part of its name here, `nodePayment`. */
function nameOf({ name, arguments: given }: FieldSelection): string {
  const id = name === 'node' ? given['id'] : undefined
  const [, type = ''] = /^gid:\/\/shopify\/(\w+)\//.exec(typeof id === 'string' ? id : '') ?? []
  return name + type
}

/**
 * GraphQL has one address for everything. Here each root field gets an address of its own, so that faults can be aimed at one:
 * `/api/2026-04/graphql.json/cartSubmitForCompletion`. A request that asks for none stays as it is.
 */
export async function nameRootField(request: Request): Promise<Request> {
  const url = new URL(request.url)
  if (request.method !== 'POST' || !graphqlPath.test(url.pathname)) return request
  const body = await request.text()
  const { query, variables } = readRequest(body)
  const [root] = parseOperation(query, variables)?.selection ?? []
  if (root?.kind === 'field') url.pathname += `/${nameOf(root)}`
  return new Request(url, { method: 'POST', headers: request.headers, body, signal: request.signal })
}
