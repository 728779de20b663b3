import { hostReasons } from '../data/host-reasons.ts'
import type { ThreeDSEnd } from '../data/test-cards.ts'
import type { FakeFinaro } from './fake-finaro.ts'
import type { Proof, Standing, StoredAuthentication } from './stored-authentication.ts'

/** Words for the cardholder, with a plus for each blank, as Shift4's sample has them. */
const cardholderInfo = 'Your+bank+has+not+approved+this.+Please+use+another+card.'

/** How a 3-D Secure process ends. */
function endAs(end: ThreeDSEnd, proof: (indicator: Proof['ecommIndicator']) => Proof): Standing {
  switch (end) {
    case 'authenticated':
      return { letter: 'A', proof: proof('5') }
    case 'attempted':
      return { letter: 'A', proof: proof('6') }
    case 'not-authenticated':
      return { letter: 'A', proof: { ecommIndicator: '7' } }
    case 'no-cryptogram':
      return { letter: 'A', proof: { ecommIndicator: '5' } }
    case 'declined':
      return { letter: 'D', reason: hostReasons.authenticationDenied, cardholderInfo }
    case 'rejected':
      return { letter: 'D', reason: hostReasons.authenticationRejected }
    case 'unreadable':
      return { letter: '' }
  }
}

/** Where a process stands that still asks for these actions. Remembers the cryptogram that it makes at its end. */
export function standingFor(
  { ids, state }: FakeFinaro,
  { card, actions }: Pick<StoredAuthentication, 'card' | 'actions'>,
  end: ThreeDSEnd,
): Standing {
  const [next] = actions
  if (next !== undefined) return { letter: next === 'fingerprint' ? 'H' : 'G' }
  return endAs(end, (ecommIndicator) => {
    const cryptogram = ids.cryptogram()
    const cavvResult = card.card.downgraded === true ? 'B' : ecommIndicator === '5' ? '2' : '3'
    state.saveCryptogram(cryptogram, { cardToken: card.token, ecommIndicator, cavvResult })
    return { ecommIndicator, cryptogram }
  })
}

/**
 * The action at hand is done: the next one, or the end.
 *
 * @param end - how it ends, where nothing is left to do; by default as the card has it
 */
export function advance(
  fake: FakeFinaro,
  before: StoredAuthentication,
  end: ThreeDSEnd = before.card.card.plan?.end ?? 'declined',
): StoredAuthentication {
  const actions = before.actions.slice(1)
  const after = { ...before, actions, standing: standingFor(fake, { card: before.card, actions }, end) }
  fake.state.saveAuthentication(after)
  return after
}
