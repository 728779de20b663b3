import { type CallbackVerdict, isThreeDSError } from '@three-ds/core'
import type { ProcessOutClient } from '../client.ts'
import { type ProcessOutCallbackEvent, toCallbackEvent } from './callback-event.ts'
import { parseWebhook } from './parse.ts'

type Verdict = CallbackVerdict<ProcessOutCallbackEvent>

/** What reading an event needs of a client. */
export type ProcessOutEventReader = Pick<ProcessOutClient, 'getEvent'>

/** What is no webhook. */
export const unreadable: Verdict = {
  verdict: 'refused',
  reason: 'unreadable',
  hint: 'The body is no JSON with the id of an event. Is something else posted here?',
}

const unknownEvent: Verdict = {
  verdict: 'refused',
  reason: 'unknown-token',
  hint: 'ProcessOut knows no such event in this project. Does the webhook belong to another project?',
}

const otherEvent: Verdict = {
  verdict: 'refused',
  reason: 'ambiguous',
  hint: 'ProcessOut answered with another event than the one that was asked for.',
}

/**
 * Takes nothing from a webhook but the id, and reads the event from ProcessOut.
 *
 * Source: docs.processout.com/reference/webhooks.
 *
 * @param body - text or bytes as they came
 * @throws ThreeDSError what `getEvent` throws, other than `not-found`: then nothing was found out, and ProcessOut
 *   should repeat
 * @example
 * ```ts
 * import { createProcessOutClient, resolveEvent } from '@three-ds/processout'
 *
 * const event = { id: 'ev_1', name: 'transaction.captured', data: { transaction: { id: 'tr_1', name: 'order-7' } } }
 * const client = createProcessOutClient({
 *   projectId: 'test-proj_1', projectSecret: 'key_test_1', fetch: async () => Response.json({ success: true, event }),
 * })
 * const verdict = await resolveEvent(client, '{"event_id":"ev_1","event_type":"transaction.failed"}')
 * if (verdict.verdict === 'accepted') console.log(verdict.event.data.name) // transaction.captured
 * ```
 */
export async function resolveEvent(client: ProcessOutEventReader, body: string | Uint8Array): Promise<Verdict> {
  const webhook = parseWebhook(body)
  return webhook === undefined ? unreadable : fetchEvent(client, webhook.event_id)
}

/** Reads one event, and compares its id. */
export async function fetchEvent(client: ProcessOutEventReader, eventId: string): Promise<Verdict> {
  try {
    const { event } = await client.getEvent(eventId)
    return event.id === eventId ? { verdict: 'accepted', event: toCallbackEvent(event) } : otherEvent
  } catch (error) {
    if (isThreeDSError(error) && error.code === 'not-found') return unknownEvent
    throw error
  }
}
