import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { partialAmountInput } from './amount.ts'
import { deviceSchema } from './device.ts'
import { externalThreeDSSchema } from './external-three-d-s.ts'
import { flagInput, metadataInput, neededText, objectInput, textInput } from './fields.ts'

/** Fields that authorize and capture share. */
const shared = {
  /** A card, a customer's token, or a `gway_req_…` token that goes on after a step: `card_…`, `tok_…`. */
  source: neededText(),
  save_source: flagInput(),
  initial_scheme_transaction_id: textInput(),
  /** Opens the authorization to `incrementAuthorization`. */
  incremental: flagInput(),
  /** `none` clears a default. */
  preferred_scheme: textInput(),
  external_three_d_s: z.optional(externalThreeDSSchema),
  device: z.optional(deviceSchema),
  synchronous: flagInput(),
  /** Tries again without 3-D Secure: what then succeeds shifts no liability. */
  retry_drop_liability_shift: flagInput(),
  capture_amount: partialAmountInput(),
  /** RFC 3339, UTC. The invoice's value counts more. */
  auto_capture_at: textInput(),
  enable_three_d_s_2: flagInput(),
  allow_fallback_to_sale: flagInput(),
  metadata: metadataInput(),
  override_mac_blocking: flagInput(),
  provision_network_token: flagInput(),
  authorize_only: flagInput(),
  authenticate_only: flagInput(),
  invoice_detail_ids: z.optional(z.array(z.string())),
  split_allocations: z.optional(z.array(z.record(z.string(), z.unknown()))),
  transaction_link_id: textInput(),
  third_party_sdk_version: textInput(),
  capture_statement_descriptor: textInput(),
  invoice_line_items: z.optional(z.array(z.record(z.string(), z.unknown()))),
  verify_metadata: objectInput(),
}

/**
 * The body of authorize.
 *
 * Source: docs.processout.com/reference, `POST /invoices/{id}/authorize`; fields that stand in ProcessOut's own libraries
 * only: processout/processout-node `invoice.ts`, processout/processout-android, processout/processout.js.
 */
export const processOutAuthorizationSchema = strictObject(shared)

/** How an invoice is authorized. */
export interface ProcessOutAuthorization extends z.input<typeof processOutAuthorizationSchema> {}

/**
 * The body of capture: it takes what was authorized, or authorizes and takes where nothing was.
 *
 * Source: docs.processout.com/reference, `POST /invoices/{id}/capture`.
 */
export const processOutCaptureSchema = strictObject({
  ...shared,
  /** Not needed where the invoice was authorized before. */
  source: z.optional(neededText()),
  capture_type: z.optional(z.enum(['final', 'non-final'])),
})

/** How an invoice is captured. */
export interface ProcessOutCapture extends z.input<typeof processOutCaptureSchema> {}
