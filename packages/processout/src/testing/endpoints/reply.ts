import type { JsonObject } from '@three-ds/core'
import type { FakeReply } from '@three-ds/core/testing'
import type { RefusalRow } from '../data/refusals.ts'

/** What was asked for, in ProcessOut's envelope. Source: docs.processout.com/reference, samples. */
export const reply = (body: JsonObject): FakeReply => ({ status: 200, json: { success: true, ...body } })

/** An error in the same envelope. */
export const refusalReply = ({ status, error_type, message, fields }: RefusalRow): FakeReply => ({
  status,
  json: {
    success: false,
    error_type,
    message,
    ...(fields === undefined ? {} : { invalid_fields: fields.map((name) => ({ name, message })) }),
  },
})
