import { type HttpHandler, HttpResponse, http } from 'msw/http'
import type { ShopifySandbox } from '../testing/shopify-sandbox.ts'

/**
 * msw answers 500 to whatever a handler throws, and prints it; a cut connection has to stay one, and a request that its sender gave up
 * is no mistake of the handler.
 */
function asNetworkError(error: unknown, { signal }: Request): ReturnType<typeof HttpResponse.error> {
  if (error instanceof TypeError || signal.aborted) return HttpResponse.error()
  throw error
}

/**
 * A fake Shopify as msw handlers: every request to the sandbox's origin is the sandbox's. Its faults work here too. The clients
 * need the sandbox's `baseUrl`, as its `clientOptions` have it.
 *
 * @example
 * ```ts
 * import { shopifyHandlers } from '@three-ds/shopify/msw'
 * import { createShopifySandbox } from '@three-ds/shopify/testing'
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = createShopifySandbox()
 * const server = setupServer(...shopifyHandlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 * const answer = await fetch(`${sandbox.origin}/nowhere`)
 * console.log(answer.status) // 404
 * server.close()
 * ```
 */
export const shopifyHandlers = (sandbox: Pick<ShopifySandbox, 'origin' | 'fetch'>): HttpHandler[] => [
  http.all(`${sandbox.origin}/*`, ({ request }) =>
    sandbox.fetch(request).catch((error: unknown) => asNetworkError(error, request)),
  ),
]
