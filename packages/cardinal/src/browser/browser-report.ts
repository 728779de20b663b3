import { invalidInput } from '@three-ds/core'
import { readPayload } from '../jwt/response-claims.ts'
import { provider } from '../provider.ts'
import type { CardinalResponsePayload } from '../schemas/response-payload.ts'

/** The first argument of `payments.validated`, posted by the page: only the browser says it. */
export type CardinalBrowserReport = { readonly evidence: 'browser'; readonly payload: CardinalResponsePayload }

/**
 * Reads the first argument of `payments.validated`. It may guide the page; it never authorizes.
 *
 * Source: docs.verifone.com, "3D Secure", 1.3.2.
 *
 * @throws ThreeDSError `invalid-input` for what is no object
 * @example
 * ```ts
 * import { parseBrowserReport, toAuthenticationResult } from '@three-ds/cardinal'
 *
 * const report = parseBrowserReport({ Validated: true, ActionCode: 'SUCCESS', ErrorNumber: 0 })
 * console.log(toAuthenticationResult(report).evidence) // browser
 * ```
 */
export function parseBrowserReport(data: unknown): CardinalBrowserReport {
  const payload = readPayload(data)
  if (payload !== undefined) return { evidence: 'browser', payload }
  throw invalidInput([{ path: '', text: 'the first argument of `payments.validated` is needed here, an object' }], {
    provider,
    operation: 'parseBrowserReport',
  })
}
