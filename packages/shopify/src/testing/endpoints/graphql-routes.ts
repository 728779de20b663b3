import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { execute } from '../graphql/execute.ts'
import type { GraphqlApi } from '../graphql/graphql-api.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { answeringVersion } from '../version/answering-version.ts'
import { refusalReply } from './reply.ts'

/** A route for each root field, and one for what asks for none that the fake knows. */
export function graphqlRoutes(fake: FakeShopify, api: GraphqlApi): readonly FakeRoute[] {
  const handle: FakeRoute['handle'] = ({ text }, parameters) => {
    const version = answeringVersion(fake, parameters['version'] ?? '')
    if (version === undefined) return refusalReply(refusals.notFound)
    return { ...execute(fake, api, version, text), headers: { 'x-shopify-api-version': version } }
  }
  const route = (operation: string, path: string): FakeRoute => ({ operation, method: 'POST', path, handle })
  return [
    ...Object.entries(api.operations).map(([field, operation]) => route(operation, `${api.path}/${field}`)),
    route('graphql', `${api.path}/{field}`),
    route('graphql', api.path),
  ]
}
