import {
  type CallbackReceiver,
  type CallbackVerdict,
  createReceiver,
  isThreeDSError,
  type ReceiverOptions,
  systemClock,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import type { ProcessOutCallbackEvent } from './callback-event.ts'
import { createFetchBudget } from './fetch-budget.ts'
import { maxWebhookLength, parseWebhook } from './parse.ts'
import { remember } from './remember.ts'
import { fetchEvent, type ProcessOutEventReader, unreadable } from './resolve-event.ts'

/** Repetitions come within minutes at first; what is forgotten is only read again. */
const maxRemembered = 1_000

/** What a receiver of webhooks needs. */
export interface ProcessOutCallbackReceiverOptions extends ReceiverOptions<ProcessOutCallbackEvent> {
  /** A client of the project. */
  readonly client: ProcessOutEventReader
  /**
   * How many events the webhooks of one minute may make this side read. 120 by default; the rest is answered 503, and
   * ProcessOut repeats it.
   */
  readonly maxFetchesPerMinute?: number | undefined
}

/**
 * Receives ProcessOut's webhooks. They bear an id and no signature: each event is read with the client, its id
 * compared, its name taken from there. `event.id` is the flow's `state.id`: hand the event to `resume`, which reads
 * the transaction itself, since events come in any order and more than once.
 *
 * Repetitions are dropped, and a burst reads each event once and no more than the budget allows; where ProcessOut asks to
 * slow down, nothing is read for a minute. If ProcessOut cannot be asked, the answer is 503, and ProcessOut repeats. All else says core's `createReceiver`.
 *
 * Source: docs.processout.com/reference/webhooks; docs.processout.com/docs/rate-limits.
 *
 * @example
 * ```ts
 * import { createProcessOutCallbackReceiver, createProcessOutClient } from '@three-ds/processout'
 *
 * const event = { id: 'ev_1', name: 'transaction.captured', data: { transaction: { id: 'tr_1', name: 'order-7' } } }
 * const receive = createProcessOutCallbackReceiver({
 *   client: createProcessOutClient({
 *     projectId: 'test-proj_1', projectSecret: 'key_test_1',
 *     fetch: async () => Response.json({ success: true, event }),
 *   }),
 *   onEvent: ({ id, data }) => console.log(id, data.name), // processout:order-7 transaction.captured
 * })
 * const body = '{"event_id":"ev_1","event_type":"transaction.captured"}'
 * await receive(new Request('https://shop.example/callbacks/processout', { method: 'POST', body }))
 * ```
 */
export function createProcessOutCallbackReceiver({
  client,
  maxFetchesPerMinute = 120,
  ...options
}: ProcessOutCallbackReceiverOptions): CallbackReceiver {
  const { clock = systemClock } = options
  const budget = createFetchBudget(maxFetchesPerMinute)
  const fetchOnce = remember(async (eventId: string): Promise<CallbackVerdict<ProcessOutCallbackEvent>> => {
    budget.spend(clock.now())
    try {
      return await fetchEvent(client, eventId)
    } catch (error) {
      if (isThreeDSError(error) && error.code === 'rate-limited') budget.close(clock.now())
      throw error
    }
  }, maxRemembered)
  return createReceiver<ProcessOutCallbackEvent>(
    {
      provider,
      read: async (body) => {
        const webhook = parseWebhook(body)
        return [webhook === undefined ? unreadable : await fetchOnce(webhook.event_id)]
      },
    },
    { maxBytes: maxWebhookLength, ...options },
  )
}
