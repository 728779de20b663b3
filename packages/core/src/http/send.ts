import type * as z from 'zod/mini'
import type { CallMeta, IdempotentCallOptions } from '../call/options.ts'
import type { Outcome } from '../errors/three-ds-error.ts'
import { type AttemptContext, attemptOnce } from './attempt.ts'
import { conclude } from './conclude.ts'
import { interruptionFailure } from './exchange-failure.ts'
import type { Failure } from './failure.ts'
import type { CallOutput } from './operation.ts'
import { outcomeAfter, pauseBeforeNext } from './repetition.ts'
import type { ResponseHead } from './response-head.ts'

const rawBodyLength = 65_536

/** One call from its first attempt to its end. `options` have been checked. */
export async function send<Schema extends z.ZodMiniType>(
  context: AttemptContext<Schema>,
  { idempotencyKey }: IdempotentCallOptions,
  random: () => number,
): Promise<CallOutput<z.output<Schema>>> {
  const { config, operation, interruption, reporter, clock } = context
  const safety = { effect: operation.effect, keyed: idempotencyKey !== undefined }
  const startedAt = clock.now()
  let outcome: Outcome | undefined
  for (let attempt = 1; ; attempt += 1) {
    const result = await attemptOnce(attempt, context)
    if ('body' in result) {
      const { body, head, text } = result
      return { body, meta: metaOf(head, text, attempt), ...(head.kept === undefined ? {} : { headers: head.kept }) }
    }
    const { failure } = result
    outcome = outcomeAfter(outcome, failure.outcome, safety)
    const delayMs = pauseBeforeNext(
      failure,
      { attempts: attempt, remainingMs: interruption.remainingMs() },
      safety,
      random,
    )
    if (delayMs === undefined) throw fail(failure, outcome, attempt)
    reporter.retry(attempt, delayMs, failure.code)
    const rested = await pause(delayMs)
    const reason = interruption.reason()
    if (reason !== undefined) throw fail(interruptionFailure(reason, false), outcome, attempt)
    if (!rested) throw fail(failure, outcome, attempt)
  }

  function fail(failure: Failure, ended: Outcome, attempt: number) {
    const error = conclude(failure, ended, { provider: config.provider, operation, idempotencyKey })
    reporter.error(attempt, error)
    return error
  }

  /** `false` where the injected clock could not: then nothing is sent in a hurry. */
  function pause(ms: number): Promise<boolean> {
    return interruption.race(clock.sleep(ms, interruption.signal)).then(
      () => true,
      () => false,
    )
  }

  function metaOf({ status, requestId, rateLimit }: ResponseHead, text: string, attempts: number): CallMeta {
    return {
      status,
      ...(requestId === undefined ? {} : { requestId }),
      attempts,
      durationMs: Math.max(0, clock.now() - startedAt),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      ...(rateLimit === undefined ? {} : { rateLimit }),
      rawBody: text.slice(0, rawBodyLength),
    }
  }
}
