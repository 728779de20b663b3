import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { CardinalSession } from '../jwt/session.ts'
import { provider } from '../provider.ts'
import { requiredText, textInput } from '../schemas/fields.ts'
import { type CardinalLookup, type CardinalLookupBody, cardinalLookupSchema } from '../schemas/lookup/lookup.ts'

/** An authentication: the session that the page was given, and what is looked up. Nothing is charged. */
export type CardinalFlowRequest = {
  /** Names the flow: its `jti` is the natural key, and callbacks name it. One for each attempt. */
  readonly session: CardinalSession
  /** Sessions that the page was given before this one (`jwt.update`): the response may answer any of them. */
  readonly earlierSessions?: readonly CardinalSession[] | undefined
  /** `device_info_id` is the session's `referenceId` where it is left out. */
  readonly lookup: CardinalLookup & { readonly device_info_id?: string | undefined }
}

const sessionSchema = strictObject({
  jwt: requiredText(16_384),
  jti: requiredText(255),
  referenceId: textInput(255),
  expiresAt: requiredText(64),
})

const requestSchema = strictObject({
  session: sessionSchema,
  earlierSessions: z.optional(z.array(sessionSchema)),
  lookup: z.record(z.string(), z.unknown()),
})

/** The lookup as it goes out: what Songbird collected goes by the session's reference, unless the lookup names another. */
export const lookupBody = ({ session, lookup }: CardinalFlowRequest): CardinalLookupBody =>
  // The spread keeps whichever way to name the card the request has.
  ({ ...lookup, device_info_id: lookup.device_info_id ?? session.referenceId }) as CardinalLookupBody

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything that is wrong with the lookup at once
 */
export function checkRequest(request: CardinalFlowRequest): void {
  const where = { provider, operation: 'start' }
  parseInput(requestSchema, request, where)
  parseInput(cardinalLookupSchema, lookupBody(request), { ...where, root: 'lookup' })
}
