import type { FakeReply } from '@three-ds/core/testing'
import type { RefusalRow } from '../data/refusals.ts'

/** An error in Verifone's envelope. */
export const errorReply = (
  { status, code, message }: RefusalRow,
  now: number,
  fields: readonly string[] = [],
): FakeReply => ({
  status,
  json: {
    code,
    message,
    timestamp: now,
    ...(fields.length === 0 ? {} : { details: Object.fromEntries(fields.map((field) => [field, 'invalid'])) }),
  },
})
