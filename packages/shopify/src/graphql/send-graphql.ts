import { type CallOptions, isObject } from '@three-ds/core'
import type { Operation } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { type Sender, type ShopifyOutput, send } from '../send.ts'
import { graphqlErrorsIn } from './read-graphql-errors.ts'
import { rootShape } from './root-shape.ts'

/** One document and what it answers. */
export interface GraphqlInput<Schema extends z.ZodMiniType> {
  /** The document, with one root field. */
  readonly document: string
  /** Checked. */
  readonly variables: object
  /** The root field, `cartSubmitForCompletion`. */
  readonly root: string
  /** Shape of the root field, made once; `z.exactOptional(…)` where `null` is an answer too. */
  readonly answer: Schema
}

/** Errors without the field that was asked for. Beside the field they tell of a part of it, and the field counts. */
const isFailure =
  (root: string) =>
  (_status: number, body: unknown): boolean => {
    const data = isObject(body) ? body['data'] : undefined
    return graphqlErrorsIn(body) !== undefined && !(isObject(data) && isObject(data[root]))
  }

/**
 * Sends one document, and gives back its root field. Four levels are told apart:
 *
 * - HTTP errors and top-level `errors` (HTTP 200) are thrown, with an outcome; `THROTTLED` repeats a read.
 * - user errors and failures of a union stand in the field: the operation makes values of them.
 *
 * `extra` goes into the variables. Its path holds `{api_version}`.
 */
export async function sendGraphql<Schema extends z.ZodMiniType>(
  sender: Sender,
  operation: Operation,
  { document, variables, root, answer }: GraphqlInput<Schema>,
  options: CallOptions | undefined,
): Promise<ShopifyOutput<z.output<Schema>>> {
  const body = { query: document, variables: { ...variables, ...options?.extra } }
  const shape = rootShape(root, answer)
  const output = await send(sender, operation, { body, answer: shape, isFailure: isFailure(root) }, options)
  // The shape has checked it; a computed key does not keep the field's own type.
  return { ...output, body: output.body.data[root] as z.output<Schema> }
}
