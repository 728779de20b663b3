import type { StepDraft } from '../adapter.ts'
import type { PollReason, StepAt } from '../step.ts'

/** Where a flow stands, as the drawings have it: its step, and at a `poll` the reason. */
export type FlowPlace = Exclude<StepAt['type'], 'poll'> | PollReason

/** The place of a step, or of a draft of one. */
export const placeOf = (step: StepAt | StepDraft): FlowPlace => (step.type === 'poll' ? step.reason : step.type)
