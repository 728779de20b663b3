import type { Answer, CallOptions } from '@three-ds/core'
import { isObject, openObject, parseInput } from '@three-ds/core'
import { type CallInput, type Operation, type Transport, toAnswer } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { provider } from './provider.ts'
import { spreedlyTransactionSchema } from './schemas/transaction.ts'
import type { SpreedlyTransactionAnswer } from './schemas/transaction-answer.ts'
import { transactionKind } from './schemas/transaction-kind.ts'

const envelopeSchema = openObject({ transaction: spreedlyTransactionSchema })

/** A 4xx that carries a transaction tells of a decline; one that carries errors refused the request. A 408 knows neither. */
export const isDecline = (status: number, body: unknown): boolean =>
  status >= 400 && status < 500 && status !== 408 && isObject(body) && isObject(body['transaction'])

/** Checks what goes under the body's root; `extra` comes last. Nothing is sent where it does not fit. */
export function inputUnder<Schema extends z.ZodMiniType>(
  operation: Operation,
  root: string,
  schema: Schema,
  value: unknown,
  options: CallOptions | undefined,
): { readonly [root: string]: unknown } {
  const checked = parseInput(schema, value, { provider, operation: operation.name, root })
  return { [root]: { ...(checked as object), ...options?.extra } }
}

/** Sends an operation whose answer is a transaction. */
export async function sendForTransaction(
  transport: Transport,
  operation: Operation,
  input: Pick<CallInput<typeof envelopeSchema>, 'path' | 'body'>,
  options: CallOptions | undefined,
): Promise<SpreedlyTransactionAnswer> {
  const { body, meta } = await transport.send(
    operation,
    { ...input, answer: envelopeSchema, isAnswer: isDecline },
    options,
  )
  return toAnswer({ ...body, kind: transactionKind(body.transaction) }, meta)
}

/** Sends an operation whose answer is a body of its own. */
export async function sendForBody<Schema extends z.ZodMiniType<object>>(
  transport: Transport,
  operation: Operation,
  input: CallInput<Schema>,
  options: CallOptions | undefined,
): Promise<Answer<z.output<Schema>>> {
  const { body, meta } = await transport.send(operation, input, options)
  return toAnswer(body, meta)
}
