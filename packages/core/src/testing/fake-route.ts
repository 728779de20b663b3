import type { FakeCall } from './fake-call.ts'
import type { FakeReply } from './fake-reply.ts'

/** Parameters of a path, decoded, by name. */
export type FakePathParameters = Readonly<Record<string, string>>

/** One endpoint of a fake gateway. */
export interface FakeRoute {
  /** The client's method, `purchase`: faults and the ledger name it so. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With parameters in braces, one a segment and at its start: `/v1/transactions/{transaction_token}.json`. */
  readonly path: string
  handle(call: FakeCall, parameters: FakePathParameters): FakeReply | Promise<FakeReply>
}

/** A route that fits a call. */
export interface FakeMatch {
  readonly route: FakeRoute
  readonly parameters: FakePathParameters
}

/** The first route of this method whose path fits, segment by segment. */
export function matchRoute(
  routes: readonly FakeRoute[],
  { method, path }: Pick<FakeCall, 'method' | 'path'>,
): FakeMatch | undefined {
  for (const route of routes) {
    const parameters = route.method === method ? matchPath(route.path, path) : undefined
    if (parameters !== undefined) return { route, parameters }
  }
  return undefined
}

function matchPath(template: string, path: string): FakePathParameters | undefined {
  const wanted = template.split('/')
  const found = path.split('/')
  if (wanted.length !== found.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [at, segment] of wanted.entries()) {
    const value = found[at] ?? ''
    const [, name, ending = ''] = /^\{(\w+)\}(.*)$/.exec(segment) ?? []
    if (name === undefined) {
      if (segment !== value) return undefined
      continue
    }
    const decoded = value.endsWith(ending) ? decodeSegment(value.slice(0, value.length - ending.length)) : undefined
    if (decoded === undefined || decoded === '') return undefined
    parameters[name] = decoded
  }
  return parameters
}

/** A segment with a broken escape fits nothing. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
