import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { authenticationFields } from './authentication-fields.ts'
import { text } from './fields.ts'

/**
 * The answer to a lookup. Nothing in it is required, and empty texts are normal.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupResponse`.
 */
export const cardinalLookupResponseSchema = openObject({
  ...authenticationFields,
  /** Ties `validateJwt` to this lookup. */
  authentication_id: text(),
  /** For `Cardinal.continue`; the response JWT repeats it as `ProcessorTransactionId`. Not the 3DS Server's id. */
  transaction_id: text(),
  third_party_token: text(),
  token: text(),
})

/** The answer to a lookup, as the wire has it. */
export interface CardinalLookupResponse extends z.output<typeof cardinalLookupResponseSchema> {}
