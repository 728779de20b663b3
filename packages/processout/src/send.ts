import { type Answer, type CallOptions, describeIssues, isObject, parseInput, ThreeDSError } from '@three-ds/core'
import { type CallInput, type CallOutput, type Operation, type Transport, toAnswer } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { isDeclineCode } from './decline-kind.ts'
import { failureCodeIn } from './error-code.ts'
import { provider } from './provider.ts'
import { readError } from './read-error.ts'
import type { AnswerEnd } from './schemas/envelope.ts'

/** What every call needs of its client. */
export interface Sender {
  readonly transport: Transport
  /** The project is a sandbox. */
  readonly test: boolean
  /** Where `baseUrl` is plain HTTP to this machine, its origin: steps may lead there too. */
  readonly localOrigin?: string
}

type Meta = CallOutput<unknown>['meta']

/** Checks a body, and puts `extra` last. Nothing is sent where it does not fit. */
export function bodyOf<Schema extends z.ZodMiniType<object>>(
  operation: Operation,
  schema: Schema,
  value: unknown,
  options: CallOptions | undefined,
): object {
  return { ...parseInput(schema, value, { provider, operation: operation.name }), ...options?.extra }
}

/** Who calls too often, or may not call, is told nothing about a payment. */
const neverAnswers: readonly number[] = [401, 403, 404, 408, 429]

/**
 * Does a non-2xx body answer all the same? A step for the cardholder does, whatever its error says, and so does a decline.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document), HTTP 410.
 */
export function isDecline(status: number, body: unknown): boolean {
  if (status < 400 || status >= 500 || neverAnswers.includes(status) || !isObject(body)) return false
  if (body['customer_action'] !== undefined) return true
  const code = failureCodeIn(body)
  return status !== 400 && code !== undefined && isDeclineCode(code)
}

/**
 * The error for an answer that tells of no success, or that does not hold what it promises. A code counts only where the answer
 * says throughout that it failed: what contradicts itself decides nothing.
 */
export function unusable(
  operation: Operation,
  body: unknown,
  { status, requestId }: Meta,
  end: AnswerEnd,
): ThreeDSError {
  const reading = end === 'failed' ? readError({ status, body }) : undefined
  const { outcome = reading === undefined ? 'unknown' : 'rejected', issues = [] } = reading ?? {}
  return new ThreeDSError({
    code: reading?.code ?? (reading === undefined ? 'unreadable-response' : 'refused'),
    message:
      reading?.message ?? (describeIssues(issues) || 'ProcessOut’s answer does not tell what became of the request.'),
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

/** The error for a step that no cardholder may be sent to: what became of the payment is told by its transaction. */
export const unsafeStep = (operation: Operation, { status, requestId }: Meta): ThreeDSError =>
  new ThreeDSError({
    code: 'unreadable-response',
    message: 'ProcessOut asks for a step at an address that is neither https nor at the local `baseUrl`.',
    outcome: 'unknown',
    remedy: operation.findOut,
    provider,
    operation: operation.name,
    status,
    requestId,
  })

/** Sends an operation whose answer is a body of its own. `success: false` under a good status is an error all the same. */
export async function sendForBody<Schema extends z.ZodMiniType<object>>(
  { transport }: Sender,
  operation: Operation,
  input: CallInput<Schema>,
  options: CallOptions | undefined,
): Promise<Answer<z.output<Schema>>> {
  const { body, meta } = await transport.send(operation, input, options)
  if ('success' in body && body.success === false) throw unusable(operation, body, meta, 'failed')
  return toAnswer(body, meta)
}
