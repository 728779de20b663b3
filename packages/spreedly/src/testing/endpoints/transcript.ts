import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { transactionOf } from './lookup.ts'

/** How long transcripts are kept: 90 days. Source: developer.spreedly.com/reference (transcript). */
const keptMs = 90 * 24 * 60 * 60_000

/** Text for people. It holds no card number. */
export const transcript =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (_call, parameters) => {
    const { type, amount, currency, standing, createdAt } = transactionOf(fake, parameters['transaction_token'])
    if (fake.clock.now() - createdAt > keptMs) throw new Refused(refusals.noSuchTransaction)
    const asked = `-> ${type} ${amount ?? ''} ${currency ?? ''}`.trimEnd()
    return { status: 200, text: `${asked}\n<- ${standing.state}\n` }
  }
