import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'

/**
 * A request under a key that was used before gets the first answer again, and nothing is done; a decline is an answer like
 * another. The same key on another request is refused, which is the fake's choice. A refused request uses no key up.
 *
 * Sources: docs.processout.com/reference, header `Idempotency-Key`; processout/processout.js, which takes a new key for each
 * pass of one payment.
 */
export const idempotent =
  ({ state }: FakeProcessOut, handle: FakeRoute['handle']): FakeRoute['handle'] =>
  async (call, parameters) => {
    const key = call.headers['idempotency-key']
    if (key === undefined) return handle(call, parameters)
    const request = `${call.method} ${call.path} ${call.text}`
    const kept = state.keptReplies.get(key)
    if (kept !== undefined) {
      if (kept.request !== request) throw new Refused(refusals.idempotencyKey)
      return kept.reply
    }
    const reply = await handle(call, parameters)
    state.keptReplies.save({ id: key, request, reply })
    return reply
  }
