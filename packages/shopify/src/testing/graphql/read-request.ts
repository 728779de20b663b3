import { isObject, type JsonObject } from '@three-ds/core'

/** A request as GraphQL travels over HTTP. */
export interface GraphqlRequest {
  /** Empty where none was sent. */
  readonly query: string
  readonly variables: JsonObject
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads a body; what is none has no query. */
export function readRequest(text: string): GraphqlRequest {
  const body = parsed(text)
  const query = isObject(body) ? body['query'] : undefined
  const variables = isObject(body) ? body['variables'] : undefined
  return {
    query: typeof query === 'string' ? query : '',
    // It came out of JSON.
    variables: isObject(variables) ? (variables as JsonObject) : {},
  }
}
