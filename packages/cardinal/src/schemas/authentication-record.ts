import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { authenticationFields } from './authentication-fields.ts'
import { integer, part, text } from './fields.ts'

/**
 * A stored authentication, read with the server's own credentials: what the provider says, whatever the browser says.
 *
 * Source: Verifone 3D Secure API 3.43.0, `ThreeDSAuthentication`. `merchant_reference` is not printed there; where it comes, a
 * lookup whose answer got lost can be found again.
 */
export const authenticationRecordSchema = openObject({
  _id: z.string(),
  /** Minor units, as in the lookup. */
  amount: integer(),
  currency_code: text(),
  threeds_contract_id: text(),
  entity_id: text(),
  /** Id of the card. */
  card: text(),
  created_at: text(),
  transaction_id: text(),
  merchant_reference: text(),
  authentication: part(openObject(authenticationFields)),
})

/** A stored authentication. */
export interface CardinalAuthenticationRecord extends z.output<typeof authenticationRecordSchema> {}
