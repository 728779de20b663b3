import { ThreeDSError } from '@three-ds/core'
import type { Operation } from '@three-ds/core/http'
import type { ShopifyUserError } from '../../graphql/user-errors.ts'
import { provider } from '../../provider.ts'
import type { ShopifyOutput } from '../../send.ts'

/** What an answer tells, and what was asked. */
interface Telling {
  readonly operation: Operation
  /** The id that was sent. */
  readonly id: string
  /** The end that contradicts what was asked for. */
  readonly opposite: 'RESOLVED' | 'REJECTED' | undefined
  readonly session: { readonly id: string; readonly state?: { readonly code?: string } } | undefined
  readonly userErrors: readonly ShopifyUserError[] | undefined
}

/** Neither a session nor an error: nobody knows what was done. */
const empty = ({ name, findOut }: Operation, { status, requestId }: ShopifyOutput<unknown>['meta']): ThreeDSError =>
  new ThreeDSError({
    code: 'unreadable-response',
    message: 'Shopify’s answer has neither a session nor an error.',
    outcome: 'unknown',
    remedy: findOut,
    provider,
    operation: name,
    status,
    requestId,
  })

/**
 * What an answer comes down to. User errors count more than a session beside them.
 *
 * @throws ThreeDSError `unreadable-response`, `unknown`, for an answer that tells nothing
 */
export function judgeSession(
  { operation, id, opposite, session, userErrors = [] }: Telling,
  meta: ShopifyOutput<unknown>['meta'],
): 'accepted' | 'refused' | 'unrecognized' {
  if (userErrors.length > 0) return 'refused'
  if (session === undefined) throw empty(operation, meta)
  const fits = session.id === id && (opposite === undefined || session.state?.code !== opposite)
  return fits ? 'accepted' : 'unrecognized'
}
