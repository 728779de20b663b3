import type { Answer, CallOptions } from '@three-ds/core'
import { parseInput } from '@three-ds/core'
import { type CallInput, type Operation, type Transport, toAnswer } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { provider } from './provider.ts'

/** Checks a body; `extra` comes last. Nothing is sent where it does not fit. */
export function inputFor<Schema extends z.ZodMiniType>(
  operation: Operation,
  schema: Schema,
  value: unknown,
  options: CallOptions | undefined,
): object {
  const checked = parseInput(schema, value, { provider, operation: operation.name })
  return { ...(checked as object), ...options?.extra }
}

/** Sends an operation whose answer is a body of its own, and marks it with what the wire does not say. */
export async function sendFor<Schema extends z.ZodMiniType<object>, Mark extends object>(
  transport: Transport,
  operation: Operation,
  input: CallInput<Schema>,
  mark: (body: z.output<Schema>) => Mark,
  options: CallOptions | undefined,
): Promise<Answer<Mark & z.output<Schema>>> {
  const { body, meta } = await transport.send(operation, input, options)
  return toAnswer({ ...body, ...mark(body) }, meta)
}
