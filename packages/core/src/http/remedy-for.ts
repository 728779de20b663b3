import type { Outcome } from '../errors/three-ds-error.ts'
import type { Failure } from './failure.ts'
import type { Safety } from './repetition.ts'

/**
 * What to do next: first what the outcome asks for, then what the cause asks for. The provider package's own remedy stands
 * alone, unless an earlier attempt made the outcome worse than that package could know.
 */
export function remedyFor(
  failure: Failure,
  outcome: Outcome,
  retryable: boolean,
  safety: Safety,
  findOut: string,
): string {
  if (failure.remedy !== undefined && outcome === failure.outcome) return failure.remedy
  const first = forOutcome(outcome, retryable, safety, failure.code === 'aborted', findOut)
  const then = failure.remedy ?? failure.advice
  return [first, then].filter((sentence) => sentence !== undefined).join(' ')
}

function forOutcome(
  outcome: Outcome,
  retryable: boolean,
  { effect, keyed }: Safety,
  aborted: boolean,
  findOut: string,
): string | undefined {
  if (effect === 'read' && (retryable || outcome === 'unknown')) return 'Reading changes nothing and may be repeated.'
  if (outcome === 'not-sent') return 'Nothing was sent.'
  if (keyed && (retryable || (aborted && outcome === 'unknown'))) {
    return 'Call again with the same `idempotencyKey`: the provider then acts once at most.'
  }
  return outcome === 'unknown' ? findOut : undefined
}
