import { type AuthenticationState, pollReasons } from '@three-ds/core'
import type { FlowPace, PollCost } from './pace.ts'

/** What the next question about a flow costs: one that lost its way has to be looked for. */
export const costOf = ({ step }: Pick<AuthenticationState, 'step'>, pace: FlowPace): PollCost =>
  step.type === 'poll' && pollReasons[step.reason].goesOnBy === 'find' ? pace.find : pace.read
