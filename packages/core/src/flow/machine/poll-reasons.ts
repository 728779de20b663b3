import type { PollReason } from '../step.ts'

/** What a reason means, and how a flow goes on from it. */
export interface PollReasonRow {
  readonly meaning: string
  /** `resume` hands the event to the adapter; `find` looks the flow up by its natural key, and acts on nothing. */
  readonly goesOnBy: 'resume' | 'find'
  /** What a person does where asking again does not help. */
  readonly remedy?: string
}

/** Why a flow asks again later. Data only. */
export const pollReasons: Readonly<Record<PollReason, PollReasonRow>> = {
  processing: { meaning: 'The provider is at work, or waits for the cardholder elsewhere.', goesOnBy: 'resume' },
  throttled: { meaning: 'The provider wants to be asked less often.', goesOnBy: 'resume' },
  'in-progress': {
    meaning: 'Another process is at it, or was: this one looks for what became of it.',
    goesOnBy: 'find',
  },
  'outcome-unknown': {
    meaning: 'A call that may have acted was not answered: the flow looks for what became of it.',
    goesOnBy: 'find',
    // For a person, since a program has asked already: a key that is started again sends nothing, another key may charge twice.
    remedy:
      'Nobody knows yet whether this was carried out: keep asking, and if no answer comes, look for it by its key at the provider before you start it under another one.',
  },
}
