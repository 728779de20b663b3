import type { JsonObject } from '@three-ds/core'
import type { FakeReply } from '@three-ds/core/testing'
import type { RefusalRow } from '../data/refusals.ts'

/** What was asked for. */
export const reply = (status: number, json: JsonObject): FakeReply => ({ status, json })

/** An error as Shopify writes it. Source: shopify.dev/docs/api/usage/response-codes. */
export const refusalReply = ({ status, errors }: RefusalRow): FakeReply => ({ status, json: { errors } })
