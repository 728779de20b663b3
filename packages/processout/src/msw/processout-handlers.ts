import { type HttpHandler, HttpResponse, http } from 'msw/http'
import type { ProcessOutSandbox } from '../testing/processout-sandbox.ts'

/**
 * msw answers 500 to whatever a handler throws, and prints it; a cut connection has to stay one, and a request that its sender gave up
 * is no mistake of the handler.
 */
function asNetworkError(error: unknown, { signal }: Request): ReturnType<typeof HttpResponse.error> {
  if (error instanceof TypeError || signal.aborted) return HttpResponse.error()
  throw error
}

/**
 * A fake ProcessOut as msw handlers: every request to the sandbox's origin is the sandbox's. Its faults work here too.
 *
 * @example
 * ```ts
 * import { processOutHandlers } from '@three-ds/processout/msw'
 * import { createProcessOutSandbox } from '@three-ds/processout/testing'
 * import { setupServer } from 'msw/node'
 *
 * const sandbox = createProcessOutSandbox()
 * const server = setupServer(...processOutHandlers(sandbox))
 * server.listen({ onUnhandledFrame: 'error' })
 * const answer = await fetch(`${sandbox.origin}/nowhere`)
 * console.log(answer.status) // 401
 * server.close()
 * ```
 */
export const processOutHandlers = (sandbox: Pick<ProcessOutSandbox, 'origin' | 'fetch'>): HttpHandler[] => [
  http.all(`${sandbox.origin}/*`, ({ request }) =>
    sandbox.fetch(request).catch((error: unknown) => asNetworkError(error, request)),
  ),
]
