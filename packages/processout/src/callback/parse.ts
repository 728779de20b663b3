import { isObject } from '@three-ds/core'

/** A webhook, read and not believed: anybody can post one. */
export interface ProcessOutWebhook {
  readonly event_id: string
  /** A hint. The fetched event's `name` is the one that counts. */
  readonly event_type?: string
}

/** Ids of events: a prefix, and letters and digits. Whatever else is posted is never asked for. */
const eventIdForm = /^ev_[A-Za-z0-9_-]{1,96}$/

/** A body of two short texts. What is longer is not parsed. */
export const maxWebhookLength = 16_384

function jsonOf(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

/**
 * Reads a webhook's body, which holds nothing but an id and a type, and no signature. Fetch the event to know anything.
 *
 * Source: docs.processout.com/reference/webhooks.
 *
 * @returns `undefined` for what is no webhook of ProcessOut's
 * @example
 * ```ts
 * import { parseWebhook } from '@three-ds/processout'
 *
 * console.log(parseWebhook('{"event_id":"ev_1","event_type":"transaction.captured"}')?.event_id) // ev_1
 * console.log(parseWebhook('{"event_id":"../invoices"}')) // undefined
 * ```
 */
export function parseWebhook(body: string | Uint8Array): ProcessOutWebhook | undefined {
  if (body.length > maxWebhookLength) return undefined
  const value = jsonOf(body)
  if (!isObject(value)) return undefined
  const { event_id, event_type } = value
  if (typeof event_id !== 'string' || !eventIdForm.test(event_id)) return undefined
  return typeof event_type === 'string' ? { event_id, event_type } : { event_id }
}
