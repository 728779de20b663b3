import type { JsonObject, JsonValue } from '@three-ds/core'
import type { ScriptRunner } from '../run-options.ts'

/** What is used of Songbird, Cardinal's script, global `Cardinal`; `CardinalSongbird` of `@three-ds/cardinal` types all of it. */
export interface Songbird {
  setup(type: 'init', data: { readonly jwt: string }): void
  on(event: 'payments.setupComplete', handler: (data: { readonly sessionId: string }) => void): void
  on(event: 'payments.validated', handler: (data: object, jwt?: string) => void): void
  off(event: 'payments.setupComplete' | 'payments.validated'): void
  trigger(event: 'bin.process', digits: string): Promise<unknown>
  continue(
    brand: 'cca',
    continuation: { readonly AcsUrl: string; readonly Payload: string },
    order: { readonly OrderDetails: { readonly TransactionId: string } },
  ): void
}

/** What set-up came to. After `timed-out` the lookup can be sent all the same; the challenge cannot be shown here. */
export type SongbirdSetUp = { readonly kind: 'ready'; readonly sessionId: string } | { readonly kind: 'timed-out' }

/** What set-up takes. */
export interface SongbirdSetUpOptions {
  /** The request token that your server made with `createSession`. */
  readonly jwt: string
  /** The card's first digits, six at least: the issuer's fingerprint runs with them, before the lookup is sent. */
  readonly digits?: string | undefined
  /** 10,000 by default. Songbird tells of no failed set-up, so there is a limit. */
  readonly timeoutMs?: number | undefined
}

const setUpMs = 10_000

/**
 * Sets Songbird up, once per page and before the cardholder presses "pay". With `digits`, it waits for the fingerprint too.
 *
 * Source: docs.verifone.com, "3D Secure", section 1; cardinaldocs.atlassian.net, pages/549257217 (Songbird API).
 */
export function setUpSongbird(cardinal: Songbird, options: SongbirdSetUpOptions): Promise<SongbirdSetUp> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: 'timed-out' }), options.timeoutMs ?? setUpMs)
    const ready = (sessionId: string): void => {
      clearTimeout(timer)
      resolve({ kind: 'ready', sessionId })
    }
    cardinal.off('payments.setupComplete')
    cardinal.on('payments.setupComplete', ({ sessionId }) => {
      if (options.digits === undefined) return ready(sessionId)
      // A fingerprint that fails does not stop the payment.
      cardinal.trigger('bin.process', options.digits).then(
        () => ready(sessionId),
        () => ready(sessionId),
      )
    })
    cardinal.setup('init', { jwt: options.jwt })
  })
}

const text = (parameters: JsonObject, name: string): string => {
  const value = parameters[name]
  return typeof value === 'string' ? value : ''
}

/**
 * Runs `cardinal-songbird` actions: shows the challenge, and reports both arguments of `payments.validated`. Only the token among them
 * proves something, and only on your server.
 *
 * @param setUp - what `setUpSongbird` answers: the challenge waits for it
 */
export const songbird =
  (cardinal: Songbird, setUp: Promise<SongbirdSetUp>): ScriptRunner =>
  async (parameters, { signal }) => {
    if ((await setUp).kind === 'timed-out') return { kind: 'timed-out' }
    return new Promise((resolve) => {
      // Over while it waited for set-up: nothing is shown, and a run that took this one's place keeps its handler.
      if (signal.aborted) return
      // One handler per page: a second run takes the first one's place.
      cardinal.off('payments.validated')
      signal.addEventListener('abort', () => cardinal.off('payments.validated'))
      cardinal.on('payments.validated', (data, jwt) =>
        // Songbird hands over plain JSON.
        resolve({ payload: { data: data as JsonValue, ...(jwt === undefined ? {} : { jwt }) } }),
      )
      cardinal.continue(
        'cca',
        { AcsUrl: text(parameters, 'acsUrl'), Payload: text(parameters, 'payload') },
        { OrderDetails: { TransactionId: text(parameters, 'transactionId') } },
      )
    })
  }
