import type { FakeCall } from '../fake-call.ts'
import { type IssuerAnswer, issuerAnswers } from './issuer-answer.ts'
import type { IssuerCase } from './issuer-case.ts'
import { passwordField } from './issuer-forms.ts'
import type { AppDecision } from './issuer-page.ts'

/** What a request to the page of a challenge asks for. */
export type ChallengeTurn =
  | { readonly type: 'answer'; readonly how: IssuerAnswer }
  | { readonly type: 'ask'; readonly empty: boolean }
  | { readonly type: 'wait-for-app'; readonly tooEarly: boolean }
  | { readonly type: 'unknown' }

const answerNamed = (text: string): IssuerAnswer | undefined => issuerAnswers.find((answer) => answer === text)

const byDecision = (decision: AppDecision): ChallengeTurn => {
  if (decision === 'approved') return { type: 'answer', how: 'pass' }
  return decision === 'declined' ? { type: 'answer', how: 'fail' } : { type: 'wait-for-app', tooEarly: true }
}

/** Every password but the right one fails: this issuer gives no second try. */
function byPassword(typed: string, { passwords }: IssuerCase): ChallengeTurn {
  const password = typed.trim()
  if (password === '') return { type: 'ask', empty: true }
  return { type: 'answer', how: password === passwords.right ? 'pass' : 'fail' }
}

/**
 * What to do about a request: a form that neither answers nor has a password opens the page.
 *
 * @param decision - what the bank's app has heard
 */
export function answerChallenge(
  { method, text }: Pick<FakeCall, 'method' | 'text'>,
  issuerCase: IssuerCase,
  decision: AppDecision,
): ChallengeTurn {
  const form = new URLSearchParams(method === 'POST' ? text : '')
  const answer = form.get('answer')
  const typed = form.get(passwordField)
  if (answer === null) return typed === null ? { type: 'ask', empty: false } : byPassword(typed, issuerCase)
  switch (answer) {
    case 'app':
      return { type: 'wait-for-app', tooEarly: false }
    case 'code':
      return { type: 'ask', empty: false }
    case 'proceed':
      return byDecision(decision)
    default: {
      const how = answerNamed(answer)
      return how === undefined ? { type: 'unknown' } : { type: 'answer', how }
    }
  }
}
