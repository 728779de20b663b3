import type { CallbackEvent } from '@three-ds/core'
import { provider } from '../provider.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import { toInstant } from './instant.ts'
import type { SpreedlySignedValues } from './signed-values.ts'

/** A transaction whose callback bears Spreedly's signature. `data` holds the signed values. */
export type SpreedlyCallbackEvent = CallbackEvent<'spreedly'> & {
  readonly evidence: 'signed'
  /** What the signature covers. Reading anything else from it does not compile. */
  readonly signed: SpreedlySignedValues
}

/** A transaction that a callback named, and that was then read from Spreedly. `data` holds the fields that a signature covers. */
export type SpreedlyFetchedEvent = CallbackEvent<'spreedly'> & {
  readonly evidence: 'fetched'
  /** As the API answered. */
  readonly transaction: SpreedlyTransaction
}

/** The fields that identify an event. */
export type EventFacts = Pick<SpreedlyTransaction, 'token' | 'state' | 'updated_at' | 'order_id'>

/** Of which flow a transaction tells: the order id, or the token where there is none. */
export const eventId = ({ order_id, token }: EventFacts): string => `${provider}:${order_id || token}`

/**
 * The same for every repetition: token, state and time of the last change. `processing`, and days later `succeeded`, are two
 * events. A bar can occur in no signed value, so the parts cannot run into each other.
 */
export const eventKey = ({ token, state, updated_at = '' }: EventFacts): string =>
  [provider, token, state, toInstant(updated_at) ?? updated_at].join('|')
