import type { FakeCall, FakePathParameters, FakeReply, FakeRoute } from '@three-ds/core/testing'
import { apiVersions } from '../data/api-versions.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { answeringVersion } from '../version/answering-version.ts'
import { isOlder } from '../version/compare-versions.ts'
import { refusalReply } from './reply.ts'

/** An endpoint of the REST API, told which version answers. */
export type RestHandle = (
  fake: FakeShopify,
  call: FakeCall,
  parameters: FakePathParameters,
  version: string,
) => FakeReply

/**
 * Which version answered, and whether the call has a future: none since 2024-04, and never a complete one where the version
 * knows no redirects.
 *
 * Sources: shopify.dev/docs/api/usage/versioning; Shopify, "Authenticating payments with 3D Secure" (seed document), for the
 * second.
 */
function versionHeaders({ origin }: FakeShopify, version: string): Readonly<Record<string, string>> {
  const isDeprecated = !isOlder(version, apiVersions.checkoutsDeprecated) || isOlder(version, apiVersions.redirects)
  const reason = isDeprecated ? { 'x-shopify-api-deprecated-reason': `${origin}/deprecated` } : {}
  return { 'x-shopify-api-version': version, ...reason }
}

function answered(run: () => FakeReply): FakeReply {
  try {
    return run()
  } catch (error) {
    if (error instanceof Refused) return refusalReply(error.row)
    throw error
  }
}

/** A route below `/admin/api/{version}`. From 2024-07 on there are no checkouts. */
export const restRoute =
  (fake: FakeShopify) =>
  (operation: string, method: FakeRoute['method'], path: string, handle: RestHandle): FakeRoute => ({
    operation,
    method,
    path: `/admin/api/{version}${path}`,
    handle: (call, parameters) => {
      const version = answeringVersion(fake, parameters['version'] ?? '')
      if (version === undefined) return refusalReply(refusals.notFound)
      const isGone = !isOlder(version, apiVersions.checkoutsGone)
      const reply = isGone ? refusalReply(refusals.notFound) : answered(() => handle(fake, call, parameters, version))
      return { ...reply, headers: { ...versionHeaders(fake, version), ...reply.headers } }
    },
  })
