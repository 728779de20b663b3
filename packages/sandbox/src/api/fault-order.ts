import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'

const operation = z.optional(z.string())
const times = z.optional(z.int().check(z.minimum(1), z.maximum(1_000)))

/** Core's `Fault`, as JSON. A latency is at most ten minutes. */
export const faultSchema = z.discriminatedUnion('kind', [
  strictObject({ kind: z.literal('latency'), ms: z.int().check(z.minimum(0), z.maximum(600_000)) }),
  strictObject({
    kind: z.literal('status'),
    status: z.int().check(z.minimum(200), z.maximum(599)),
    retryAfter: z.optional(z.string()),
  }),
  strictObject({ kind: z.enum(['html-502', 'empty-200', 'truncated-json', 'cut-before', 'cut-after']) }),
])

/** What is to go wrong, on which operation, how often: once, on any, by default. */
export const faultOrderSchema = strictObject({ fault: faultSchema, operation, times })
