import type { FlowTransitions } from './flow-machine.ts'
import type { FlowPlace } from './place.ts'

/** A gateway decides what comes next, so that anything of the cardholder's may follow anything. */
const anywhere = [
  'fingerprint',
  'challenge',
  'redirect',
  'processing',
  'throttled',
  'outcome-unknown',
  'done',
] as const satisfies readonly FlowPlace[]

/**
 * Which step may follow which, at any gateway. Data only; the engine refuses what is not in it. Two rules carry it: nothing
 * follows the end, and only whoever was not first comes to `in-progress`.
 *
 * Source: docs/decisions/0006-a-flow-claims-before-it-calls.md.
 */
export const flowTransitions: FlowTransitions = {
  start: [...anywhere, 'in-progress'],
  fingerprint: anywhere,
  challenge: anywhere,
  redirect: anywhere,
  processing: anywhere,
  throttled: anywhere,
  'outcome-unknown': anywhere,
  'in-progress': [...anywhere, 'in-progress'],
  done: [],
}
