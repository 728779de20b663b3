import type { IdempotentCallOptions } from '../call/options.ts'
import { describeIssues } from '../errors/invalid-input.ts'
import type { Issue } from '../errors/three-ds-error.ts'
import type { Failure } from './failure.ts'
import { headerIssues } from './header-issues.ts'
import type { Operation, TransportConfig } from './operation.ts'

/** The headers of one attempt, or why there are none. */
export type HeaderWriting = { readonly headers: HeaderList } | { readonly failure: Failure }

/** Values by lower-case name. A `Headers` of the platform would be read and written once more by everybody who hands it on. */
export type HeaderList = Map<string, string>

/** Puts the headers together. The caller's, which have been checked, come first, so that ours win. */
export function writeHeaders(
  { text = false, idempotencyHeader }: Operation,
  hasBody: boolean,
  { headers: callers = {}, idempotencyKey }: IdempotentCallOptions,
  makeOwn: TransportConfig['headers'],
): HeaderWriting {
  const own = attempt(makeOwn)
  const issues = own === undefined ? [notMade] : headerIssues(own, 'credentials')
  if (own === undefined || issues.length > 0) return { failure: unusable(issues) }
  const headers: HeaderList = new Map()
  const add = (more: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(more)) headers.set(name.toLowerCase(), value)
  }
  add(callers)
  headers.set('accept', text ? '*/*' : 'application/json')
  if (hasBody) headers.set('content-type', 'application/json')
  add(own)
  if (idempotencyHeader !== undefined && idempotencyKey !== undefined) add({ [idempotencyHeader]: idempotencyKey })
  return { headers }
}

const notMade: Issue = { path: 'credentials', text: 'no headers could be made of them' }

const unusable = (issues: readonly Issue[]): Failure => ({
  code: 'invalid-input',
  summary: describeIssues(issues),
  outcome: 'not-sent',
  issues,
  advice: 'Check the credentials of the client: a line break inside a pasted key is a common slip.',
})

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
