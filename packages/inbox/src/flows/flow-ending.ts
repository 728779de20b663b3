import type { AuthenticationStep, DoneStep } from '@three-ds/core'

/** How the keeping of a flow ended. */
export type FlowEnding = {
  /** The flow's, `spreedly:1234567890`. */
  readonly id: string
  /** Under which name the application has registered the flow. */
  readonly name: string
} & (
  | {
      /** The flow is done: look at `step.kind` first. */
      readonly ending: 'done'
      readonly step: DoneStep
    }
  | {
      /**
       * Patience ended before the flow did, and nobody asks any more. It never means "not charged". A callback or the browser may still
       * end it, and then the application hears `done` as well.
       */
      readonly ending: 'timed-out'
      readonly step: AuthenticationStep
      /** What a person does now. One sentence. */
      readonly remedy: string
    }
)

/** What a person does with a flow whose time is over. */
export const timedOutRemedy =
  'Look the payment up at the provider by its key before anything is sent under another one; the page of the inbox can have it asked again.'
