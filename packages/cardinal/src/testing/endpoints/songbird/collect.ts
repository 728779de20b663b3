import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../../data/refusals.ts'
import { Refused } from '../../refused.ts'
import type { FakeCardinal } from '../../state/fake-cardinal.ts'
import { fieldOf } from './field-of.ts'
import { frameMessage } from './frame-message.ts'
import { pageSession } from './page-session.ts'

/** What `bin.process` takes: six to nineteen digits. Source: cardinaldocs.atlassian.net, pages/549257217. */
const digits = /^\d{6,19}$/

/**
 * The hidden page of the fingerprint: nothing is collected, and it says so at once.
 *
 * Source of the message: Cardinal's pages on Cruise Direct, `profile.completed`.
 */
export const collect =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    const { deviceInfoId } = await pageSession(fake, call)
    if (!digits.test(fieldOf(call, 'Bin'))) throw new Refused(refusals.invalidFields, ['Bin'])
    const done = { Attempted: true, Completed: true }
    const Payload = {
      ActionCode: 'SUCCESS',
      SessionId: deviceInfoId,
      DataSources: { CardinalData: done, MethodUrl: done },
    }
    return frameMessage({ MessageType: 'profile.completed', Payload })
  }
