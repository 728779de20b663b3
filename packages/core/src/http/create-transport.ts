import { invalidInput } from '../errors/invalid-input.ts'
import { systemClock } from '../vocabulary/clock.ts'
import type { FetchLike } from '../vocabulary/platform.ts'
import { checkBaseUrl } from './base-url.ts'
import { createCallReporter } from './call-reporter.ts'
import { callServer } from './call-server.ts'
import { watchForInterruption } from './interruption.ts'
import type { Transport, TransportConfig } from './operation.ts'
import { prepareRequest } from './prepared-request.ts'
import { refuseDocument } from './refuse-document.ts'
import { send } from './send.ts'
import { timeoutIssues } from './timeout-issues.ts'

/** Looked up at each call, so that a `fetch` that is replaced later (by msw, say) is the one that is used. */
const platformFetch: FetchLike = (input, init) => globalThis.fetch(input, init)

/**
 * The one way from a client to its provider: deadline, retries, reading, errors, hooks. Everything secret stays in its
 * closure, so `inspect` and `JSON.stringify` of it show nothing.
 *
 * The deadline of a call is its own `timeoutMs`, else the client's, else the operation's.
 *
 * @throws ThreeDSError `invalid-input` for a base URL or deadline that cannot be used, or where there is a `document`
 * @example
 * ```ts
 * import { createTransport } from '@three-ds/core/http'
 * import * as z from 'zod/mini'
 *
 * const transport = createTransport({
 *   provider: 'example',
 *   baseUrl: 'https://api.example.com/v1',
 *   headers: () => ({ authorization: 'Bearer key' }),
 *   requestIdHeader: 'x-request-id',
 *   readError: () => undefined,
 *   options: { fetch: async () => Response.json({ state: 'succeeded' }) },
 * })
 * const show = {
 *   name: 'show',
 *   method: 'GET',
 *   path: '/payments/{id}',
 *   effect: 'read',
 *   timeoutMs: 10_000,
 *   findOut: 'Call `show` again.',
 * } as const
 * const { body, meta } = await transport.send(show, { path: { id: 'p1' }, answer: z.object({ state: z.string() }) })
 * console.log(body.state, meta.attempts) // succeeded 1
 * ```
 */
export function createTransport(config: TransportConfig): Transport {
  const { provider, options } = config
  const { clock = systemClock, random = Math.random, fetch = platformFetch, hooks } = options
  if (config.publicCredentials !== true) refuseDocument(provider)
  const baseUrl = checkBaseUrl(options.baseUrl ?? config.baseUrl, provider)
  const server = callServer(baseUrl)
  const issues = timeoutIssues(options.timeoutMs)
  if (issues.length > 0) throw invalidInput(issues, { provider })

  return {
    async send(operation, input, callOptions = {}) {
      const request = prepareRequest(config, baseUrl, operation, input, callOptions)
      const timeoutMs = callOptions.timeoutMs ?? options.timeoutMs ?? operation.timeoutMs
      const interruption = watchForInterruption(timeoutMs, callOptions.signal, clock)
      const reporter = createCallReporter(hooks, provider, operation, server)
      try {
        return await send(
          { config, operation, input, request, interruption, reporter, clock, fetch },
          callOptions,
          random,
        )
      } finally {
        interruption.stop()
      }
    },
  }
}
