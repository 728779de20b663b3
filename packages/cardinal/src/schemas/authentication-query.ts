import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from './fields.ts'

const value = z.optional(z.union([z.string(), z.number()]))

/**
 * Which stored authentications. Every filter is an equality; `where` takes the others in Verifone's own spelling
 * (`'amount>': 1000`, `'authentication.pares_status': 'Y'`): a `!`, `<`, `>` or `~` behind the field's name.
 *
 * Source: Verifone 3D Secure API 3.43.0, `GET /v2/3d`.
 */
export const authenticationQuerySchema = strictObject({
  _id: textInput(),
  transaction_id: textInput(),
  amount: z.optional(z.number()),
  currency_code: textInput(),
  card: textInput(),
  created_at: textInput(),
  entity_id: textInput(),
  threeds_contract_id: textInput(),
  /** 2000 where left out, at most 10000. */
  _limit: z.optional(z.number().check(z.int(), z.gte(1), z.lte(10_000))),
  _skip: z.optional(z.number().check(z.int(), z.gte(0))),
  /** A field, with a hyphen before it to turn the order round: `-created_at`. */
  _sort: textInput(),
  where: z.optional(z.record(z.string().check(z.regex(/^[a-z_]+(?:\.[a-z_]+)?[!<>~]?$/)), value)),
})

/** Which stored authentications. */
export interface CardinalAuthenticationQuery extends z.input<typeof authenticationQuerySchema> {}
