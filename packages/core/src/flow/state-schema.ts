import * as z from 'zod/mini'
import { openObject } from '../wire/objects.ts'
import { rule } from '../wire/rule.ts'
import { pollReasons } from './machine/poll-reasons.ts'
import type { PollReason } from './step.ts'

const time = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
  // A time that does not exist is not compared with: whoever waits for it would ask without a pause.
  z.refine((text) => !Number.isNaN(Date.parse(text)), 'a date and time in UTC is needed here'),
)
const action = openObject({ id: z.string(), type: z.enum(['frame', 'redirect', 'script']) })
const result = openObject({
  provider: z.string(),
  status: z.string(),
  evidence: z.enum(['signed', 'fetched', 'matched', 'browser']),
  test: z.boolean(),
})
const payment = openObject({ provider: z.string(), status: z.string(), final: z.boolean(), test: z.boolean() })

const reason = z.enum(Object.keys(pollReasons) as PollReason[]) // the record's type keeps its keys complete

/** Whoever branches by `kind` reads the payment next. */
const paymentIsThere = rule(({ kind, payment: found }) =>
  kind === 'payment' && found === undefined
    ? [
        {
          path: ['payment'],
          text: 'this field is missing',
          remedy: 'Hand in what `step.state` was, whole and unchanged.',
        },
      ]
    : [],
)

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
  }).check(paymentIsThere),
])

/** What a stored state must have, once it is of this version. Deeper than this it is the adapter's own, and written by nobody else. */
export const stateSchema = openObject({
  provider: z.string(),
  id: z.string().check(z.minLength(1)),
  revision: z.number().check(z.int(), z.gte(0)),
  createdAt: time,
  deadline: z.exactOptional(time),
  step,
  data: z.record(z.string(), z.unknown()),
})
