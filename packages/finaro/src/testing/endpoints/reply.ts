import type { JsonObject } from '@three-ds/core'
import type { FakeReply } from '@three-ds/core/testing'
import type { RefusalRow } from '../data/refusals.ts'
import { renderRefusal } from '../wire/render-refusal.ts'

/** One result in Shift4's envelope. */
export const reply = (result: JsonObject): FakeReply => ({ status: 200, json: { result: [result] } })

/** An error in the same envelope. */
export const refusalReply = (row: RefusalRow, invoice?: string): FakeReply => ({
  status: row.status,
  json: renderRefusal(row, invoice),
})
