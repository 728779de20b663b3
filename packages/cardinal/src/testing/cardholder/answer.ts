import { type AuthenticationStep, type BrowserEvent, invalidInput, type PollEvent } from '@three-ds/core'
import type { FaultPlan } from '@three-ds/core/testing'
import { songbirdScript } from '../../authentication/action-of.ts'
import { provider } from '../../provider.ts'
import type { CardinalCardholderAnswer } from '../cardinal-sandbox.ts'
import { challengePassword } from '../data/issuer-values.ts'
import type { AtChallenge } from '../state/decide.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { pageOperation } from './page-operation.ts'
import { playSongbird } from './play-songbird.ts'

const poll: PollEvent = { type: 'poll' }

const foreign = () =>
  invalidInput(
    [
      {
        path: 'step',
        text: 'this step is not of this sandbox',
        remedy: 'Answer it with the sandbox that it came from.',
      },
    ],
    { provider, operation: 'answer' },
  )

function atChallenge(how: Exclude<CardinalCardholderAnswer, 'abandon'>): AtChallenge {
  if (typeof how === 'object') return how
  if (how === 'cancel') return how
  return { otp: how === 'pass' ? challengePassword : 'not the code' }
}

/**
 * Plays page, cardholder and issuer for one step, and tells what `payments.validated` reports.
 *
 * @param pageFaults - faults of the operation `continue`
 * @throws ThreeDSError `invalid-input` for a step of another provider or another sandbox, or where no page was set up
 */
export async function answer(
  fake: FakeCardinal,
  pageFaults: FaultPlan,
  step: AuthenticationStep,
  how: CardinalCardholderAnswer,
): Promise<BrowserEvent | PollEvent> {
  if (step.type === 'poll' || step.type === 'done' || how === 'abandon') return poll
  const { action } = step
  if (action.type !== 'script' || action.script !== songbirdScript) throw foreign()
  const { transactionId } = action.parameters
  const pending = typeof transactionId === 'string' ? fake.state.authentication(transactionId) : undefined
  if (pending === undefined) throw foreign()
  const { data, jwt } = await playSongbird(fake, pending, atChallenge(how), pageFaults.take(pageOperation))
  const payload = { data, ...(jwt === undefined ? {} : { jwt }) }
  return { type: 'script', script: songbirdScript, actionId: action.id, payload }
}
