import type { FakeRoute } from '@three-ds/core/testing'
import { respond } from '../../cardholder/respond.ts'
import { refusals } from '../../data/refusals.ts'
import { Refused } from '../../refused.ts'
import type { FakeCardinal } from '../../state/fake-cardinal.ts'
import { fieldOf } from './field-of.ts'
import { pageSession } from './page-session.ts'

/** What `payments.validated` tells once the issuer has decided: only the page of the lookup is told. */
export const goOn =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  async (call) => {
    const { session } = await pageSession(fake, call)
    const found = fake.state.authentication(fieldOf(call, 'TransactionId'))
    if (found === undefined || fake.state.session(found.deviceInfoId)?.jti !== session.jti) {
      throw new Refused(refusals.noSuchRecord)
    }
    if (found.pending) throw new Refused(refusals.stillPending)
    return { status: 200, json: { ...(await respond(fake, session, found)) } }
  }
