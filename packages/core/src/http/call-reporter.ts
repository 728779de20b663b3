import type { CallEvent, CallServer, ClientHooks, DriftEvent, TraceContext } from '../call/options.ts'
import type { ThreeDSError, ThreeDSErrorCode } from '../errors/three-ds-error.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { Operation } from './operation.ts'
import type { ResponseHead } from './response-head.ts'

/** Tells the hooks of one call what happens. What they throw, or reject with, is dropped. */
export interface CallReporter {
  readonly request: (attempt: number) => void
  readonly response: (attempt: number, head: ResponseHead, durationMs: number) => void
  readonly answer: (attempt: number, head: ResponseHead, durationMs: number) => void
  readonly retry: (attempt: number, delayMs: number, reason: ThreeDSErrorCode) => void
  readonly error: (attempt: number, error: ThreeDSError) => void
  /** `undefined` where nobody traces. */
  readonly trace: (attempt: number) => TraceContext | undefined
  /** Absent where nobody listens: looking for drift walks the whole answer. */
  readonly drift?: (finding: Pick<DriftEvent, 'kind' | 'path'>) => void
}

const silent: CallReporter = {
  request: nothing,
  response: nothing,
  answer: nothing,
  retry: nothing,
  error: nothing,
  trace: () => undefined,
}

/** Views for the hooks, made from what is fit for a log and nothing else. */
export function createCallReporter(
  hooks: ClientHooks | undefined,
  provider: ProviderName,
  { name, method, path }: Operation,
  server: CallServer,
): CallReporter {
  if (hooks === undefined) return silent
  const call = { callId: crypto.randomUUID(), provider, operation: name, method, urlTemplate: path, server }
  const at = (attempt: number): CallEvent => ({ ...call, attempt })
  const reporter: CallReporter = {
    request: (attempt) => safely(() => hooks.onRequest?.(at(attempt))),
    response: (attempt, { status, requestId, rateLimit }, durationMs) =>
      safely(() =>
        hooks.onResponse?.({
          ...at(attempt),
          status,
          durationMs,
          ...(requestId === undefined ? {} : { requestId }),
          ...(rateLimit === undefined ? {} : { rateLimit }),
        }),
      ),
    answer: (attempt, { status, requestId }, durationMs) =>
      safely(() =>
        hooks.onAnswer?.({ ...at(attempt), status, durationMs, ...(requestId === undefined ? {} : { requestId }) }),
      ),
    retry: (attempt, delayMs, reason) => safely(() => hooks.onRetry?.({ ...at(attempt), delayMs, reason })),
    error: (attempt, error) => safely(() => hooks.onError?.({ ...at(attempt), error })),
    trace: (attempt) => {
      try {
        // In JavaScript `null` is an answer too.
        const context = hooks.traceContext?.(at(attempt)) ?? undefined
        // One that is `async` although its type says nothing of it comes too late, and must not end the process either.
        Promise.resolve(context).catch(nothing)
        if (context === undefined) return undefined
        // Read here, where a getter may throw.
        const { traceparent, tracestate } = context
        return { traceparent, tracestate }
      } catch {
        return undefined
      }
    },
  }
  if (hooks.onDrift === undefined) return reporter
  const drift: CallReporter['drift'] = ({ kind, path: where }) =>
    safely(() => hooks.onDrift?.({ provider, operation: name, kind, path: legible(where) }))
  return { ...reporter, drift }
}

/** A hook may be an `async` function although its type says nothing of it: its rejection must not end the process. */
function safely(hook: () => unknown): void {
  try {
    Promise.resolve(hook()).catch(nothing)
  } catch {
    // Documented: what a hook throws changes nothing.
  }
}

/** Keys of an answer are the provider's, and may be data where it uses them as such: only what looks like a name is shown. */
const legible = (path: string): string =>
  path
    .split('.')
    .map((step) => (/^[A-Za-z_][\w-]{0,63}(\[\d*\])*$/.test(step) ? step : '(an unreadable name)'))
    .join('.')

function nothing(): void {}
