import { type AuthenticationEvent, type AuthenticationStep, isThreeDSError } from '@three-ds/core'
import type { CardholderAnswer } from '@three-ds/core/testing'
import type { Report } from './actions.ts'
import type { ShopModel } from './shop-model.ts'

const poll = { type: 'poll' } as const

/** The cardholder acts; a page that was left behind long ago does nothing. */
async function answer<P extends string>(
  { world, book }: ShopModel<P>,
  step: AuthenticationStep<P>,
  how: CardholderAnswer,
): Promise<AuthenticationEvent<P>> {
  try {
    const event = await world.sandbox.answer(step, how)
    if (how === 'pass' && 'action' in step) book.hasPassed = true
    return event
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return poll
  }
}

async function newestCallback<P extends string>({ world }: ShopModel<P>, step: AuthenticationStep<P>) {
  const events = await world.callbacks(step)
  return events.findLast(({ id }) => id === step.state.id) ?? poll
}

/** The event that a report brings, after what has to happen at the gateway has happened there. */
export async function eventOf<P extends string>(
  model: ShopModel<P>,
  step: AuthenticationStep<P>,
  report: Report,
): Promise<AuthenticationEvent<P>> {
  const actionId = 'action' in step ? { actionId: step.action.id } : {}
  switch (report) {
    case 'pass':
    case 'fail':
    case 'cancel':
    case 'abandon':
      return answer(model, step, report)
    case 'poll':
      return poll
    case 'repeated':
      return model.book.lastEvent ?? poll
    case 'early-callback':
      return newestCallback(model, step)
    case 'callback':
      await answer(model, step, 'pass')
      return newestCallback(model, step)
    case 'foreign-callback':
      return model.world.foreign.callback
    case 'foreign-action':
      return { type: 'frame', outcome: 'completed', actionId: model.world.foreign.actionId }
    case 'empty-return':
      return { type: 'return', parameters: {} }
    case 'timed-out':
      return { type: 'frame', outcome: 'timed-out', ...actionId }
  }
}
