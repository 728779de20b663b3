import { type AuthenticationStep, invalidInput, type PollEvent } from '@three-ds/core'
import type { CardholderAnswer } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import { decide } from '../state/decide.ts'
import { expireAbandoned } from '../state/expire-abandoned.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { pagePath, pageUrl } from '../wire/page-url.ts'

const poll: PollEvent = { type: 'poll' }

const foreign = () => {
  const text = 'this step is not of this sandbox'
  const remedy = 'Answer it with the sandbox that it came from.'
  return invalidInput([{ path: 'step', text, remedy }], { provider, operation: 'answer' })
}

/**
 * Plays the cardholder on the page that a step leads to. Nobody comes back from there: the app asks meanwhile, so what the browser
 * reports is always that time has passed.
 *
 * @throws ThreeDSError `invalid-input` for a step of another provider or another sandbox
 */
export function answer(fake: FakeShopify, step: AuthenticationStep, how: CardholderAnswer): PollEvent {
  expireAbandoned(fake)
  if (step.type === 'poll' || step.type === 'done') return poll
  const { action } = step
  const page = `${fake.origin}${pagePath}/`
  if (action.type !== 'redirect' || !action.url.startsWith(page)) throw foreign()
  const [id = ''] = action.url.slice(page.length).split('?')
  const payment = fake.state.payments.get(id)
  if (payment === undefined) throw foreign()
  // A page that was left behind does nothing.
  if (how !== 'abandon' && action.url === pageUrl(fake, payment)) decide(fake, payment, how)
  return poll
}
