import type { CallbackReceiver } from '@three-ds/core'
import { expireAbandoned } from './state/expire-abandoned.ts'
import type { FakeProcessOut } from './state/fake-processout.ts'
import { textAt } from './state/fields.ts'
import type { StoredEvent } from './state/stored-event.ts'
import { fieldsOf } from './state/stored-invoice.ts'

/** How webhooks arrive. */
export interface DeliverWebhooksOptions {
  /** How often each is posted; once by default. */
  readonly times?: number
  /** In an order that the sandbox's randomness gives. */
  readonly shuffled?: boolean
  /** Old news comes late: the newest first. */
  readonly late?: boolean
}

/** Where webhooks go that no invoice gives an address for: the dashboard's setting. */
const usualUrl = 'https://shop.example/callbacks/processout'

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

function inOrder(
  { random }: FakeProcessOut,
  events: readonly StoredEvent[],
  how: DeliverWebhooksOptions,
): readonly StoredEvent[] {
  const ordered = how.late === true ? events.toReversed() : events
  return how.shuffled === true ? shuffled(ordered, random) : ordered
}

/** Only an id and a name, and no signature. Source: docs.processout.com/reference/webhooks. */
function requestFor({ state }: FakeProcessOut, { id, name, transaction }: StoredEvent): Request {
  const fields = fieldsOf(state.invoices.get(transaction.intent.invoiceId))
  return new Request(textAt(fields, 'webhook_url') ?? usualUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ event_id: id, event_type: name }),
  })
}

/**
 * Posts what no webhook has told yet, one body an event. What the receiver does not answer with 200 is told again by the next
 * delivery, where ProcessOut would try at least twelve times in three days.
 *
 * @returns the status of each answer, in the order of posting
 */
export async function deliverWebhooks(
  fake: FakeProcessOut,
  to: CallbackReceiver,
  how: DeliverWebhooksOptions = {},
): Promise<readonly number[]> {
  expireAbandoned(fake)
  const news = fake.state.events.all().filter(({ delivered }) => !delivered)
  const posts = news.flatMap((event) => Array.from({ length: how.times ?? 1 }, () => event))
  const statuses: number[] = []
  for (const event of inOrder(fake, posts, how)) {
    const { status } = await to(requestFor(fake, event))
    statuses.push(status)
    if (status === 200) fake.state.events.save({ ...event, delivered: true })
  }
  return statuses
}
