import {
  type CallbackEvent,
  type CallbackReceiver,
  type Clock,
  invalidInput,
  type SeenClaim,
  type SetAsideItem,
} from '@three-ds/core'
import { InboxError } from '../errors/inbox-error.ts'
import type { CounterBoard } from '../operations/counters.ts'
import { keepRefused, type RefusedBounds } from './keep-refused.ts'
import type { InboxReceiverOptions } from './receiver-options.ts'
import { type StoreParts, storeEvent } from './store-event.ts'

/** What receivers need. */
export interface ReceiversParts extends StoreParts {
  readonly clock: Clock
  readonly counters: CounterBoard
  readonly bounds: RefusedBounds
  readonly onError: (error: unknown) => void
  /** Has the inbox stopped? */
  readonly isClosed: () => boolean
}

/** See `Inbox.receive`. */
export type Receive = (name: string, make: (options: InboxReceiverOptions) => CallbackReceiver) => CallbackReceiver

const countedAs = { claimed: 'stored', seen: 'duplicates', overtaken: 'overtaken' } as const

/** Makes receivers by name. */
export function createReceivers(parts: ReceiversParts): Receive {
  const { clock, counters, onError } = parts
  const names = new Set<string>()
  const refuseIfClosed = () => {
    if (parts.isClosed()) throw stopped()
  }
  return (name, make) => {
    const problem = nameProblem(name, names)
    if (problem !== undefined) throw invalidInput([{ path: 'name', ...problem }], { operation: 'receive' })
    names.add(name)
    return make({
      claimedBy: 'onEvent',
      clock,
      onError,
      onEvent: async (event: CallbackEvent, claim: SeenClaim) => {
        refuseIfClosed()
        counters.count(countedAs[await storeEvent(parts, name, event, claim)])
      },
      onRefused: () => counters.count('refused'),
      setAside: {
        keep: async (item: SetAsideItem) => {
          refuseIfClosed()
          await keepRefused(parts.database, name, item, parts.bounds)
        },
      },
    })
  }
}

function nameProblem(name: string, taken: ReadonlySet<string>): { text: string; remedy: string } | undefined {
  if (!/^[\w.-]{1,100}$/.test(name)) {
    return {
      text: 'a name of 1 to 100 letters, digits, dots, hyphens and underscores is needed here',
      remedy: 'Name the gateway and the account.',
    }
  }
  if (!taken.has(name)) return undefined
  return { text: 'a receiver of this name was made before', remedy: 'Give each receiver a name of its own.' }
}

const stopped = () =>
  new InboxError({
    code: 'closed',
    message: 'the inbox has stopped',
    remedy: 'Nothing was stored: the sender repeats. Stop the web server before the inbox.',
    retryable: true,
  })
