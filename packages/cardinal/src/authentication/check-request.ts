import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { requiredText, textInput } from '../schemas/fields.ts'
import { type CardinalLookupBody, cardinalLookupSchema } from '../schemas/lookup/lookup.ts'
import type { CardinalFlowRequest } from './flow-request.ts'

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
