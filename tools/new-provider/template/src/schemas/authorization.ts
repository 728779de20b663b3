import { type Answer, openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'

/** What is sent. Strict: a misspelt field fails before anything is sent. Source: not known yet. */
export const acmeAuthorizationRequestSchema = strictObject({
  /** Decimal text in major units: `19.99`. */
  amount: z.string(),
  /** ISO 4217, alphabetic. */
  currency: z.string(),
  /** Acme's token of the card. */
  card_token: z.string(),
})

/** An authorization to be sent. */
export interface AcmeAuthorizationRequest extends z.input<typeof acmeAuthorizationRequestSchema> {}

/** What comes back. Open: only fields without which nothing makes sense are required. Source: not known yet. */
export const acmeAuthorizationSchema = openObject({
  /** Acme's id of the authorization. */
  id: z.string(),
  /** Acme's word for how it stands. */
  status: z.string(),
})

/** An authorization, as Acme tells of it. */
export interface AcmeAuthorization extends z.output<typeof acmeAuthorizationSchema> {}

/** The same, with our closed word for it. */
export type AcmeAuthorizationAnswer = Answer<
  AcmeAuthorization & {
    /** `unrecognized` is neither: find out. */
    readonly kind: 'succeeded' | 'challenge' | 'declined' | 'unrecognized'
  }
>
