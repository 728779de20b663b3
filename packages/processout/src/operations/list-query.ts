import { parseInput, strictObject } from '@three-ds/core'
import type { Operation } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { textInput } from '../schemas/fields.ts'

const querySchema = strictObject({
  limit: z.optional(z.number().check(z.int(), z.gte(1))),
  /** The id after which the list begins. */
  start_after: textInput(),
  /** The id before which it ends. */
  end_before: textInput(),
  filter: textInput(),
})

/** Which part of a list. Source: processout/processout-node, `request.ts`; processout/processout-go, `list.go`. */
export interface ProcessOutListQuery extends z.input<typeof querySchema> {}

/** A checked query of a list. */
export const listQuery = (operation: Operation, query: unknown) =>
  parseInput(querySchema, query, { provider, operation: operation.name })
