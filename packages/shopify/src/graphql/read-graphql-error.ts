import type { TransportConfig } from '@three-ds/core/http'
import { readError } from '../read-error.ts'
import { readGraphqlErrors } from './read-graphql-errors.ts'

/**
 * What a failed answer of a GraphQL API means: the codes of its top-level errors under HTTP 200; under any other status the
 * status tells more, and a code only says which.
 */
export const readGraphqlError: TransportConfig['readError'] = (failure) => {
  const graphql = readGraphqlErrors(failure.body)
  const rest = readError(failure)
  return graphql !== undefined && failure.status < 400
    ? { ...graphql, retryAfterMs: graphql.retryAfterMs ?? rest?.retryAfterMs }
    : { ...rest, providerCode: graphql?.providerCode }
}
