import type * as z from 'zod/mini'
import type { Clock } from '../vocabulary/clock.ts'
import type { FetchLike } from '../vocabulary/platform.ts'
import type { CallReporter } from './call-reporter.ts'
import { type Exchange, exchange } from './exchange.ts'
import { exchangeFailure, interruptionFailure, unreadable } from './exchange-failure.ts'
import type { Failure } from './failure.ts'
import type { Interruption } from './interruption.ts'
import type { CallInput, Operation, TransportConfig } from './operation.ts'
import type { PreparedRequest } from './prepared-request.ts'
import { readAnswer } from './read-answer.ts'
import { type JsonReading, page, readJson } from './read-json.ts'
import type { HeadersToRead, ResponseHead } from './response-head.ts'
import { meaningOf, statusFailure } from './status-failure.ts'
import { clientError } from './status-meanings.ts'
import { writeTraceContext } from './write-trace-context.ts'

/** How one attempt ended: with an answer, or with a failure that says whether the provider may have acted. */
export type AttemptResult<Body> =
  | { readonly body: Body; readonly head: ResponseHead; readonly text: string }
  | { readonly failure: Failure }

/** Everything that an attempt needs and shares with the others of its call. */
export interface AttemptContext<Schema extends z.ZodMiniType> {
  readonly config: Pick<TransportConfig, 'provider' | 'readError'> & HeadersToRead
  readonly operation: Operation
  readonly input: CallInput<Schema>
  readonly request: PreparedRequest
  readonly interruption: Interruption
  readonly reporter: CallReporter
  readonly clock: Clock
  readonly fetch: FetchLike
}

/** Sends once and reads what comes. Never throws. */
export async function attemptOnce<Schema extends z.ZodMiniType>(
  number: number,
  context: AttemptContext<Schema>,
): Promise<AttemptResult<z.output<Schema>>> {
  const { request, interruption, reporter, clock, fetch, config } = context
  const sending = request.headers()
  if ('failure' in sending) return sending
  if (interruption.reason() === undefined) {
    reporter.request(number)
    writeTraceContext(sending.headers, reporter.trace(number))
  }
  // Asked again: a hook may have aborted.
  const early = interruption.reason()
  if (early !== undefined) return { failure: interruptionFailure(early, false) }
  const startedAt = clock.now()
  const ended = await exchange(
    { ...request, headers: sending.headers },
    {
      fetch,
      interruption,
      headersToRead: config,
      onHead: (head) => reporter.response(number, head, Math.max(0, clock.now() - startedAt)),
    },
  )
  if (ended.kind === 'complete') {
    const result = judge(ended, context)
    if ('body' in result) reporter.answer(number, ended.head, Math.max(0, clock.now() - startedAt))
    return result
  }
  return { failure: exchangeFailure(ended, interruption.reason() ?? 'timeout') }
}

/** Judges an answer that came whole. */
function judge<Schema extends z.ZodMiniType>(
  { head, text }: Extract<Exchange, { kind: 'complete' }>,
  { config, operation, input, reporter, clock }: AttemptContext<Schema>,
): AttemptResult<z.output<Schema>> {
  const ok = head.status >= 200 && head.status < 300
  const reading = ok && operation.text ? { json: text } : readJson(text)
  const isAnswer = 'json' in reading ? tellsOfAnswer(input, ok, head.status, reading.json) : ok
  if (!isAnswer && !mayHaveBeenAnswer(input, head.status, reading)) {
    const body = 'json' in reading ? reading.json : text
    return { failure: statusFailure(head, body, config.readError, clock.now()) }
  }
  const answer =
    'json' in reading ? readAnswer(input.answer, reading.json, reporter.drift) : { failure: unreadable(reading.kind) }
  if ('body' in answer) return { body: answer.body, head, text }
  return { failure: { ...answer.failure, status: head.status, requestId: head.requestId } }
}

/**
 * A decline that cannot be read: one that broke off or came empty, or JSON that is malformed (a gateway's words with a line break
 * in them are enough). Where declines come with a status of refusal, what cannot be read may say as well that money moved, or that
 * nobody knows: so it is no refusal. A page of HTML is: something in between refused.
 */
const mayHaveBeenAnswer = (
  { isAnswer }: Pick<CallInput<never>, 'isAnswer'>,
  status: number,
  reading: JsonReading,
): boolean => isAnswer !== undefined && meaningOf(status) === clientError && 'kind' in reading && reading.kind !== page

/** The status tells, unless the provider package knows better from the body. */
function tellsOfAnswer(
  { isAnswer, isFailure }: Pick<CallInput<never>, 'isAnswer' | 'isFailure'>,
  ok: boolean,
  status: number,
  body: unknown,
): boolean {
  try {
    return ok ? !(isFailure?.(status, body) ?? false) : (isAnswer?.(status, body) ?? false)
  } catch {
    return ok
  }
}
