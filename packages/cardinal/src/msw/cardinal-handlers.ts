import { type HttpHandler, HttpResponse, http } from 'msw/http'
import type { CardinalSandbox } from '../testing/cardinal-sandbox.ts'

/**
 * msw answers 500 to whatever a handler throws, and prints it; a cut connection has to stay one, and a request that its sender gave up
 * is no mistake of the handler.
 */
function asNetworkError(error: unknown, { signal }: Request): ReturnType<typeof HttpResponse.error> {
  if (error instanceof TypeError || signal.aborted) return HttpResponse.error()
  throw error
}

/**
 * A fake Verifone as msw handlers: every request to the sandbox's origin is the sandbox's. Its faults work here too.
 *
 * @example
 * ```ts
 * import { cardinalHandlers } from '@three-ds/cardinal/msw'
 * import { createCardinalSandbox } from '@three-ds/cardinal/testing'
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = createCardinalSandbox()
 * const server = setupServer(...cardinalHandlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 * const answer = await fetch(`${sandbox.origin}/oidc/3ds-service/v2/3d`)
 * console.log(answer.status) // 401
 * server.close()
 * ```
 */
export const cardinalHandlers = (sandbox: Pick<CardinalSandbox, 'origin' | 'fetch'>): HttpHandler[] => [
  http.all(`${sandbox.origin}/*`, ({ request }) =>
    sandbox.fetch(request).catch((error: unknown) => asNetworkError(error, request)),
  ),
]
