import { type CallbackReceiver, isThreeDSError } from '@three-ds/core'
import type { Subject } from './subject.ts'

/** What the receiver is made with: it hears everything, and does nothing. */
interface Options {
  readonly onEvent: () => void
  readonly onError: (error: unknown) => void
}

/** What a receiver may answer; see core's `createReceiver`. */
const statuses: ReadonlySet<number> = new Set([200, 400, 500, 503])

/** A receiver of callbacks, with a body that anybody may have posted. Errors that it reports count as if it had thrown them. */
export function receiverSubject(
  described: Pick<Subject, 'package' | 'name' | 'genuine' | 'dress'>,
  create: (options: Options) => CallbackReceiver,
): Subject {
  return {
    ...described,
    read: async ({ bytes }) => {
      const errors: unknown[] = []
      const receive = create({ onEvent: () => undefined, onError: (error) => errors.push(error) })
      const answer = await receive(
        new Request('https://shop.example/callbacks?invoice=1625', { method: 'POST', body: bytes }),
      )
      const strange = errors.find((error) => !isThreeDSError(error))
      if (strange !== undefined) throw strange
      if (!statuses.has(answer.status)) throw new RangeError(`a receiver answered ${answer.status}`)
      return answer.status
    },
  }
}
