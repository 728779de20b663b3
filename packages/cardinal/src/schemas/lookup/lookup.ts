import { type ExactlyOne, rule, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { requiredText } from '../fields.ts'
import { addressFields } from './address-fields.ts'
import { cardSourceFields } from './card-source.ts'
import { findLookupProblems } from './lookup-rules.ts'
import { orderFields } from './order-fields.ts'
import { riskFields } from './risk-fields.ts'

const lookupFields = strictObject({ ...orderFields, ...cardSourceFields, ...addressFields, ...riskFields })

/**
 * The body of a lookup, field for field. Numbers, texts and dates have the wire's own forms.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`.
 */
export const cardinalLookupSchema = strictObject({
  ...orderFields,
  ...cardSourceFields,
  ...addressFields,
  ...riskFields,
  /** Ties the lookup to what Songbird has collected: the session's `referenceId`, or `sessionId` of `payments.setupComplete`. */
  device_info_id: requiredText(255),
}).check(rule(findLookupProblems))

type Fields = z.input<typeof lookupFields>

/** What is looked up. Exactly one of the three ways to name a card. */
export type CardinalLookup = ExactlyOne<Fields, ['card'] | ['encrypted_card', 'public_key_alias'] | ['reuse_token']>

/** A lookup as `client.lookup` takes it. */
export type CardinalLookupBody = CardinalLookup & { readonly device_info_id: string }
