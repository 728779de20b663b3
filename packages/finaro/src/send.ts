import { type CallOptions, describeIssues, parseInput, ThreeDSError } from '@three-ds/core'
import type { CallInput, CallOutput, Operation, Transport } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { toDateTime } from './date-time.ts'
import { errorIn, isDecided } from './error-body.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'
import { envelopeSchema, type FinaroResult, firstOf } from './schemas/result.ts'

/** What every call needs of its client. */
export interface Sender {
  readonly transport: Transport
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The host is not Shift4's production. */
  readonly test: boolean
}

/** What came back, with its first element, the only one that counts. */
export interface SentResult {
  readonly envelope: { readonly result: readonly [FinaroResult] }
  readonly first: FinaroResult
  readonly meta: CallOutput<unknown>['meta']
}

/** Checks a body, fills in its time, and puts `extra` last. Nothing is sent where it does not fit. */
export function bodyOf<Schema extends z.ZodMiniType<object>>(
  { now }: Sender,
  operation: Operation,
  schema: Schema,
  value: unknown,
  options: CallOptions | undefined,
): object {
  const checked = parseInput(schema, value, { provider, operation: operation.name })
  return { dateTime: toDateTime(now()), ...dated(checked), ...options?.extra }
}

/** A time that was given as `undefined` must not hide the one that is filled in. */
const dated = (body: object): object =>
  'dateTime' in body && body.dateTime === undefined ? Object.fromEntries(otherThan('dateTime', body)) : body

const otherThan = (name: string, body: object) => Object.entries(body).filter(([key]) => key !== name)

/** Headers of one call. The caller's of the same name go, in whatever case they are written. */
export function withHeaders(
  options: CallOptions | undefined,
  headers: Readonly<Record<string, string | undefined>>,
): CallOptions {
  const own = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
  const others = Object.entries(options?.headers ?? {}).filter(([name]) => !names.has(name.toLowerCase()))
  return { ...options, headers: Object.fromEntries([...others, ...own]) }
}

/** A 4xx that tells of a decided transaction is a decline; one that carries an error refused the request. A 408 knows neither. */
const isDecline = (status: number, body: unknown): boolean =>
  status >= 400 && status < 500 && status !== 408 && isDecided(body)

/** Sends an operation and reads the first element of its answer. */
export async function sendForResult(
  { transport }: Sender,
  operation: Operation,
  input: Pick<CallInput<typeof envelopeSchema>, 'body'>,
  options: CallOptions | undefined,
): Promise<SentResult> {
  const { body, meta } = await transport.send(
    operation,
    { ...input, answer: envelopeSchema, isAnswer: isDecline },
    options,
  )
  if (errorIn(body) !== undefined) throw errorInside(operation, body, meta)
  const first = firstOf(body)
  return { envelope: { ...body, result: [first] }, first, meta }
}

/** An error under a good status: it says what a 400 would, and where it says nothing, nobody knows what was done. */
function errorInside(operation: Operation, body: unknown, { status, requestId }: SentResult['meta']): ThreeDSError {
  const reading = readError({ status, body })
  const { outcome = reading === undefined ? 'unknown' : 'rejected', issues = [] } = reading ?? {}
  return new ThreeDSError({
    code: reading?.code ?? (reading === undefined ? 'unreadable-response' : 'refused'),
    message: reading?.message ?? (describeIssues(issues) || 'Finaro answered with an error that it does not name.'),
    outcome,
    remedy: reading?.remedy ?? operation.findOut,
    provider,
    operation: operation.name,
    status,
    requestId,
    providerCode: reading?.providerCode,
    issues,
  })
}
