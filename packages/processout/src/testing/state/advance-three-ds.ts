import { concludeThreeDS } from './begin-three-ds.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import type { StoredThreeDS, StoredTransaction } from './stored-transaction.ts'

/**
 * The action at hand is done: the next one, or the end.
 *
 * @param passed - the fingerprint was taken, or the cardholder passed the challenge
 */
export function advanceThreeDS(
  fake: FakeProcessOut,
  { intent, threeDS }: StoredTransaction,
  passed: boolean,
): StoredThreeDS | undefined {
  const { plan } = intent.card.card
  const [done, ...actions] = threeDS?.actions ?? []
  if (threeDS === undefined || plan === undefined || done === undefined) return threeDS
  const next: StoredThreeDS =
    done === 'fingerprint'
      ? { ...threeDS, actions, fingerprint: passed && plan.fingerprintFails !== true ? 'Y' : 'N' }
      : { ...threeDS, actions, challenged: true }
  if (done === 'challenge' && !passed) return concludeThreeDS(fake, intent.card, next, 'failed')
  return actions.length === 0 ? concludeThreeDS(fake, intent.card, next, plan.end) : next
}
