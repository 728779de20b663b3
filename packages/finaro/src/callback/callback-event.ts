import type { CallbackEvent } from '@three-ds/core'
import { provider } from '../provider.ts'

/**
 * The fingerprint's notification: the issuer's server has done with the cardholder's browser. Nobody signs it, so it proves that
 * something arrived, and nothing else.
 */
export type FinaroCallbackEvent = CallbackEvent<'finaro'> & {
  readonly evidence: 'browser'
  readonly data: {
    /** 3DS Server transaction id; the flow compares it with the one that it stored. */
    readonly trxId: string
  }
}

/**
 * Of which flow it tells: the invoice that the flow wrote into the notification's address, or the transaction id where an address
 * bears none.
 */
export const toCallbackEvent = (trxId: string, invoice: string | undefined): FinaroCallbackEvent => ({
  type: 'callback',
  provider,
  id: `${provider}:${invoice ?? trxId}`,
  evidence: 'browser',
  dedupeKey: `${provider}|fingerprint|${invoice ?? ''}|${trxId}`,
  data: { trxId },
})
