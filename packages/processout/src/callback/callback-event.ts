import type { CallbackEvent } from '@three-ds/core'
import { isObject, present } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { ProcessOutEvent } from '../schemas/event.ts'

/** An event that a webhook named and that was then read from ProcessOut. */
export type ProcessOutCallbackEvent = CallbackEvent<'processout'> & {
  readonly evidence: 'fetched'
  readonly data: {
    readonly event_id: string
    /** As fetched, never as posted: `transaction.authorized`. */
    readonly name: string
    readonly invoice_id?: string
    readonly transaction_id?: string
  }
  /** As the API answered. The transaction in it is as old as the event: read it before you decide. */
  readonly event: ProcessOutEvent
}

const textIn = (value: unknown, name: string): string | undefined =>
  isObject(value) && typeof value[name] === 'string' ? value[name] : undefined

/**
 * Of which flow an event tells: the name of its invoice, which the transaction repeats. An event of something else (a
 * payout, a customer) is addressed by its own id, and no flow takes it.
 */
export function toCallbackEvent(event: ProcessOutEvent): ProcessOutCallbackEvent {
  const { transaction, invoice } = event.data ?? {}
  const name = transaction?.name ?? textIn(invoice, 'name') ?? event.id
  return {
    type: 'callback',
    provider,
    id: `${provider}:${name}`,
    evidence: 'fetched',
    dedupeKey: `${provider}|${event.id}`,
    data: {
      event_id: event.id,
      name: event.name,
      ...present({ invoice_id: transaction?.invoice_id ?? textIn(invoice, 'id'), transaction_id: transaction?.id }),
    },
    event,
  }
}
