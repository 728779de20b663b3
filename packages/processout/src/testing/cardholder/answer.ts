import {
  type AuthenticationStep,
  type BrowserAction,
  type BrowserEvent,
  invalidInput,
  type PollEvent,
} from '@three-ds/core'
import type { CardholderAnswer } from '@three-ds/core/testing'
import { provider } from '../../provider.ts'
import { paymentOnPage } from '../endpoints/hosted-page.ts'
import { decide } from '../state/decide.ts'
import { expireAbandoned } from '../state/expire-abandoned.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { checkoutPath } from '../wire/hosted-page.ts'
import { serverTransIdIn } from '../wire/native-value.ts'
import { ownPageSource } from '../wire/own-page-source.ts'
import { nativeSource } from './native-source.ts'

const poll: PollEvent = { type: 'poll' }

const foreign = () => {
  const text = 'this step is not of this sandbox'
  const remedy = 'Answer it with the sandbox that it came from.'
  return invalidInput([{ path: 'step', text, remedy }], { provider, operation: 'answer' })
}

/** The hosted page does everything, and sends the cardholder back: with nothing in the address but what the merchant put there. */
function onHostedPage(
  fake: FakeProcessOut,
  { id, url }: Extract<BrowserAction, { type: 'redirect' }>,
  how: CardholderAnswer,
) {
  const { pathname, searchParams } = new URL(url)
  const [invoice_id = '', project_id = ''] = pathname.split('/').slice(-4, -2).toReversed()
  const payment = url.startsWith(`${fake.origin}${checkoutPath}/`)
    ? paymentOnPage(fake, { project_id, invoice_id }, searchParams.get('source') ?? undefined)
    : undefined
  if (payment === undefined) throw foreign()
  if (how === 'abandon') return poll
  decide(fake, payment, how)
  const back = fake.state.invoices.get(invoice_id)?.fields['return_url']
  const parameters = typeof back === 'string' && URL.canParse(back) ? new URL(back).searchParams : []
  return { type: 'return', actionId: id, parameters: Object.fromEntries(parameters) } as const
}

/** Is this action one of this sandbox? An app's names no address, but the 3-D Secure that it is about. */
function isOwn({ origin, state }: FakeProcessOut, value: string): boolean {
  const id = serverTransIdIn(value)
  if (id === undefined) return value.startsWith(`${origin}${checkoutPath}/`)
  return state.transactions.by('serverTransId', id).length > 0
}

/** The merchant's page, or app, takes the step that the action tells, and reports the source to send. */
function onOwnPage(fake: FakeProcessOut, action: Extract<BrowserAction, { type: 'script' }>, how: CardholderAnswer) {
  const { type, value } = action.parameters
  if (typeof value !== 'string' || !isOwn(fake, value)) throw foreign()
  if (how === 'abandon') return poll
  const page = type === 'fingerprint' ? 'fingerprint' : 'challenge'
  const source = nativeSource(type, how === 'pass') ?? ownPageSource(value, page, how === 'pass')
  return { type: 'script', actionId: action.id, script: action.script, payload: { source } } as const
}

/**
 * Plays page, cardholder and issuer for one step, and tells what the browser would report.
 *
 * On the hosted page the cardholder passes, fails or cancels the payment; a page of the merchant passes or fails the action at
 * hand, and to cancel is to fail.
 *
 * @throws ThreeDSError `invalid-input` for a step of another provider or another sandbox
 */
export function answer(
  fake: FakeProcessOut,
  step: AuthenticationStep,
  how: CardholderAnswer,
): BrowserEvent | PollEvent {
  expireAbandoned(fake)
  if (step.type === 'poll' || step.type === 'done') return poll
  const { action } = step
  switch (action.type) {
    case 'redirect':
      return onHostedPage(fake, action, how)
    case 'script':
      return onOwnPage(fake, action, how)
    case 'frame':
      throw foreign()
  }
}
