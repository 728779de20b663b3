import type { StepNote } from '../step.ts'

/** What a note says of the event that it came with. Data only. The step then stands where it stood: nothing to write. */
export const stepNotes: Readonly<Record<StepNote, string>> = {
  'already-done': 'The flow had ended.',
  repeated: 'Another process is at it, or was. What a page reported may be handed over again: it is heard once.',
  late: 'The event was meant for an earlier action.',
  foreign: 'The event is of another flow.',
  unexpected: 'The event makes no sense at this step.',
  expired: "The provider's deadline has passed, and the provider says that nothing changed.",
}
