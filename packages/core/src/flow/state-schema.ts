import * as z from 'zod/mini'
import { openObject } from '../wire/objects.ts'
import { pollReasons } from './machine/poll-reasons.ts'
import type { PollReason } from './step.ts'

const time = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/))
const action = openObject({ id: z.string(), type: z.enum(['frame', 'redirect', 'script']) })
const result = openObject({
  provider: z.string(),
  status: z.string(),
  evidence: z.enum(['signed', 'fetched', 'matched', 'browser']),
  test: z.boolean(),
})
const payment = openObject({ provider: z.string(), status: z.string(), final: z.boolean(), test: z.boolean() })

const reason = z.enum(Object.keys(pollReasons) as PollReason[]) // the record's type keeps its keys complete

const step = z.discriminatedUnion('type', [
  openObject({ type: z.literal('fingerprint'), action }),
  openObject({ type: z.literal('challenge'), action }),
  openObject({ type: z.literal('redirect'), action }),
  openObject({ type: z.literal('poll'), notBefore: time, reason }),
  openObject({
    type: z.literal('done'),
    kind: z.enum(['authentication', 'payment']),
    authentication: result,
    payment: z.exactOptional(payment),
  }),
])

/** What a stored state must have. Deeper than this it is the adapter's own, and written by nobody else. */
export const stateSchema = openObject({
  version: z.literal(1),
  provider: z.string(),
  id: z.string().check(z.minLength(1)),
  revision: z.number().check(z.int(), z.gte(0)),
  createdAt: time,
  deadline: z.exactOptional(time),
  step,
  data: z.record(z.string(), z.unknown()),
})
