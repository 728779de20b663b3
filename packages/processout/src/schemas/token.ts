import { openEnum, openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { deviceSchema } from './device.ts'
import { anything, flag, flagInput, metadataInput, text, textInput, word } from './fields.ts'

/** A payment method that a customer keeps. Source: docs.processout.com/reference, `POST /customers/{id}/tokens`. */
export const processOutTokenSchema = openObject({
  id: z.string().check(z.minLength(1)),
  customer_id: text(),
  invoice_id: text(),
  card_id: text(),
  card: anything(),
  type: word('card', 'gateway_token', 'pending'),
  verification_status: word('not-requested'),
  is_chargeable: flag(),
  is_default: flag(),
  is_subscription_only: flag(),
  summary: text(),
  description: text(),
  return_url: text(),
  cancel_url: text(),
  metadata: anything(),
  created_at: text(),
})

/** A payment method that a customer keeps. */
export interface ProcessOutToken extends z.output<typeof processOutTokenSchema> {}

const shared = {
  /** A card: `card_…`; or a `gway_req_…` token that goes on after a step. */
  source: textInput(),
  /** Charges nothing, but may need the cardholder. */
  verify: flagInput(),
  verify_metadata: z.optional(z.union([z.string(), z.record(z.string(), z.string())])),
  verify_statement_descriptor: textInput(),
  invoice_return_url: textInput(),
  metadata: metadataInput(),
  device: z.optional(deviceSchema),
  set_default: flagInput(),
  settings: z.optional(z.record(z.string(), z.unknown())),
  provision_network_token: flagInput(),
}

/** The body of `POST /customers/{id}/tokens`. Source: docs.processout.com/reference; processout/processout-node, `token.ts`. */
export const processOutTokenInputSchema = strictObject({
  ...shared,
  invoice_id: textInput(),
  return_url: textInput(),
  cancel_url: textInput(),
  description: textInput(),
  manual_invoice_cancellation: flagInput(),
  webhook_url: textInput(),
  preferred_scheme: z.optional(openEnum('none')),
  summary: textInput(),
})

/** A token to be made. */
export interface ProcessOutTokenInput extends z.input<typeof processOutTokenInputSchema> {}

/** The body of `PUT /customers/{id}/tokens/{id}`. Source: the same. */
export const processOutTokenUpdateSchema = strictObject({ ...shared, gateway_configuration_id: textInput() })

/** What changes on a token. */
export interface ProcessOutTokenUpdate extends z.input<typeof processOutTokenUpdateSchema> {}
