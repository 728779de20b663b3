import { ThreeDSError } from '@three-ds/core'
import { InboxError } from '../errors/inbox-error.ts'

/** Nothing is kept under this id. */
export const notKept = (): ThreeDSError =>
  new ThreeDSError({
    code: 'not-found',
    message: 'No flow is kept under this id.',
    outcome: 'not-sent',
    remedy: 'Hand in `step.state.id` of a flow that was started here; one that was forgotten is gone.',
  })

/** This process does not know a flow of this name; the name is the application's own. */
export const notRegistered = (name: string): ThreeDSError =>
  new ThreeDSError({
    code: 'state-refused',
    message: `No flow is registered here under the name "${name}".`,
    outcome: 'not-sent',
    remedy: 'Register it under the name under which it was started, on every machine that may go on with it.',
  })

/** The key belongs to a flow of another name. */
export const otherName = (name: string): ThreeDSError =>
  new ThreeDSError({
    code: 'state-refused',
    message: `Under this key a flow of another name is kept than "${name}".`,
    outcome: 'not-sent',
    remedy: 'Give each flow of one provider keys of its own, or start it under the name that it had.',
  })

/** Another machine is at this flow: no fault of the event's. */
export const busyFlow = (): InboxError =>
  new InboxError({
    code: 'conflict',
    message: 'another process is at this flow',
    remedy: 'Hand the same event over again in a moment.',
    retryable: true,
  })

/** What a call comes to that is on its way to the provider has to be kept. */
export const callUnderWay = (): InboxError =>
  new InboxError({
    code: 'conflict',
    message: 'a call about this flow is under way, and it may charge',
    remedy: 'Forget the flow when the call has ended; if its process has died, in two minutes.',
    retryable: true,
  })
