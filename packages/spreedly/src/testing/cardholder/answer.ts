import {
  type AuthenticationStep,
  type BrowserAction,
  type BrowserEvent,
  invalidInput,
  type PollEvent,
} from '@three-ds/core'
import type { CardholderAnswer } from '@three-ds/core/testing'
import { lifecycleScript } from '../../authentication/action-of.ts'
import { provider } from '../../provider.ts'
import { returnAddress } from '../endpoints/issuer-return.ts'
import { decide } from '../state/decide.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { textOf } from '../state/fields.ts'
import type { IssuerAnswer } from '../state/standing.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { challengeEvent, triggerCompletion } from './event-of.ts'

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

/** @throws ThreeDSError `invalid-input` for a transaction that this sandbox does not know */
export function knownTransaction({ state }: FakeSpreedly, token: unknown): StoredTransaction {
  const found = typeof token === 'string' ? state.transaction(token) : undefined
  if (found === undefined) throw foreign()
  return found
}

/** The page of 3-D Secure 1 posts to Spreedly and goes back to the merchant, as `issuerReturn` does it. */
function comeBack(fake: FakeSpreedly, url: string, answer: IssuerAnswer): BrowserEvent {
  const token = new URL(url).pathname.split('/').at(-1)
  const { fields } = decide(fake, knownTransaction(fake, token), answer)
  const back = new URL(returnAddress(textOf(fields, 'redirect_url') ?? fake.origin, token ?? ''))
  return { type: 'return', parameters: Object.fromEntries(back.searchParams) }
}

function runScript(fake: FakeSpreedly, action: BrowserAction & { type: 'script' }, answer: IssuerAnswer): BrowserEvent {
  const { transactionToken, requiredAction } = action.parameters
  const transaction = knownTransaction(fake, transactionToken)
  if (action.script !== lifecycleScript) throw foreign()
  if (requiredAction === 'device_fingerprint') return triggerCompletion(action.id)
  return challengeEvent(decide(fake, transaction, answer), action.id)
}

/**
 * Plays page, cardholder and issuer for one step, and tells what the browser would report.
 *
 * A fingerprint asks nothing of the cardholder, so that only `abandon` makes a difference there: the page is closed.
 *
 * @throws ThreeDSError `invalid-input` for a step of another provider or another sandbox
 */
export function answer(fake: FakeSpreedly, step: AuthenticationStep, how: CardholderAnswer): BrowserEvent | PollEvent {
  if (step.type === 'poll' || step.type === 'done') return poll
  const { action } = step
  if (how === 'abandon') return poll
  switch (action.type) {
    case 'script':
      return runScript(fake, action, how)
    case 'redirect':
      return comeBack(fake, action.url, how)
    case 'frame':
      throw foreign()
  }
}
