import type { AuthenticationStep, BrowserEvent, PollEvent } from '@three-ds/core'
import type { CardholderAnswer } from '@three-ds/core/testing'
import { decide } from '../state/decide.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { returnAddress } from '../wire/challenge-return.ts'
import { knownAuthentication } from './known-authentication.ts'

const poll: PollEvent = { type: 'poll' }

const frameOutcomes = { pass: 'completed', fail: 'timed-out', cancel: 'closed' } as const

/**
 * Plays page, cardholder and issuer for one step, and tells what the browser would report.
 *
 * A fingerprint asks nothing of the cardholder: it is taken (`pass`), runs out of time (`fail`), or its frame is gone
 * (`cancel`). A challenge passes with the right one-time password; with a wrong one, or canceled, it is declined.
 *
 * @throws ThreeDSError `invalid-input` for a step of another provider or another sandbox
 */
export function answer(fake: FakeFinaro, step: AuthenticationStep, how: CardholderAnswer): BrowserEvent | PollEvent {
  if (step.type === 'poll' || step.type === 'done') return poll
  const { action } = step
  const { page, authentication } = knownAuthentication(fake, action.type === 'script' ? '' : action.url)
  if (how === 'abandon') return poll
  if (page === 'fingerprint') return { type: 'frame', outcome: frameOutcomes[how], actionId: action.id }
  const back = new URL(returnAddress(fake, decide(fake, authentication, how === 'pass')))
  return { type: 'return', parameters: Object.fromEntries(back.searchParams) }
}
