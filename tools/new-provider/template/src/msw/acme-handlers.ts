import { type HttpHandler, HttpResponse, http } from 'msw/http'
import type { AcmeSandbox } from '../testing/create-sandbox.ts'

/** msw answers 500 to whatever a handler throws; a cut connection has to stay one. */
function asNetworkError(error: unknown): ReturnType<typeof HttpResponse.error> {
  if (error instanceof TypeError) return HttpResponse.error()
  throw error
}

/** A fake Acme as msw handlers: every request to the sandbox's origin is the sandbox's. Its faults work here too. */
export const acmeHandlers = (sandbox: Pick<AcmeSandbox, 'origin' | 'fetch'>): HttpHandler[] => [
  http.all(`${sandbox.origin}/*`, ({ request }) => sandbox.fetch(request).catch(asNetworkError)),
]
