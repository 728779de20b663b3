import { type HttpHandler, HttpResponse, http } from 'msw/http'
import type { FinaroSandbox } from '../testing/finaro-sandbox.ts'

/**
 * msw answers 500 to whatever a handler throws, and prints it; a cut connection has to stay one, and a request that its sender gave up
 * is no mistake of the handler.
 */
function asNetworkError(error: unknown, { signal }: Request): ReturnType<typeof HttpResponse.error> {
  if (error instanceof TypeError || signal.aborted) return HttpResponse.error()
  throw error
}

/**
 * A fake Finaro as msw handlers: every request to the sandbox's origin is the sandbox's. Its faults work here too.
 *
 * @example
 * ```ts
 * import { finaroHandlers } from '@three-ds/finaro/msw'
 * import { createFinaroSandbox } from '@three-ds/finaro/testing'
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = createFinaroSandbox()
 * const server = setupServer(...finaroHandlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 * const answer = await fetch(`${sandbox.origin}/nowhere`)
 * console.log(answer.status) // 404
 * server.close()
 * ```
 */
export const finaroHandlers = (sandbox: Pick<FinaroSandbox, 'origin' | 'fetch'>): HttpHandler[] => [
  http.all(`${sandbox.origin}/*`, ({ request }) =>
    sandbox.fetch(request).catch((error: unknown) => asNetworkError(error, request)),
  ),
]
