import { openFrame } from '../frame.ts'
import type { ScriptEnding, ScriptRunner } from '../run-options.ts'

/** What the runner needs to know. */
export interface ProcessOutRunnerOptions {
  /** Origins of ProcessOut's pages: `https://checkout.processout.com` by default. Only they are listened to. */
  readonly origins?: readonly string[] | undefined
}

const checkoutOrigin = 'https://checkout.processout.com'

/** What ProcessOut's page says when its step is over. Source: github.com/processout/processout.js, `message.ts`, `actionhandler.ts`. */
type CheckoutMessage = { readonly namespace: 'processout.checkout'; readonly action: string; readonly data?: unknown }

function messageIn(data: unknown): CheckoutMessage | undefined {
  if (typeof data !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(data)
    const isMessage = typeof value === 'object' && value !== null && 'namespace' in value && 'action' in value
    // Its members are looked at where they are used.
    return isMessage && value.namespace === 'processout.checkout' ? (value as CheckoutMessage) : undefined
  } catch {
    return undefined
  }
}

function endingOf({ action, data }: CheckoutMessage): ScriptEnding {
  if (action === 'success' && typeof data === 'string') return { payload: { source: data } }
  return { payload: { action } }
}

/**
 * Runs `processout-customer-action` actions on a page of your own: a fingerprint in a hidden frame, for ten seconds, or the issuer's
 * page in your container. It reports the `gway_req_…` token as `source`, and the flow sends it with the next pass.
 *
 * Actions for native apps (`fingerprint-mobile`, `challenge-mobile`) are not for a page: they end with their name as `action`.
 *
 * Source: github.com/processout/processout.js, `actionhandler.ts`.
 */
export const processOutActions =
  ({ origins = [checkoutOrigin] }: ProcessOutRunnerOptions = {}): ScriptRunner =>
  ({ type, value, timeoutMs }, { container, signal, title }) =>
    new Promise((resolve) => {
      if (typeof value !== 'string' || !/^https?:\/\//i.test(value))
        return resolve({ payload: { action: String(type) } })
      const hidden = type === 'fingerprint'
      const page = openFrame({ url: value, hidden, title, container }, signal, (kind) => resolve({ kind }))
      const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
        if (!origins.includes(origin) || source !== page) return
        const message = messageIn(data)
        if (message !== undefined) resolve(endingOf(message))
      }
      addEventListener('message', hear, { signal })
      if (typeof timeoutMs !== 'number') return
      const timer = setTimeout(() => resolve({ payload: { timedOut: true } }), timeoutMs)
      signal.addEventListener('abort', () => clearTimeout(timer))
    })
