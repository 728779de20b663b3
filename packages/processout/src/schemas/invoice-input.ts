import { openEnum, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { amountInput, currencyInput, partialAmountInput } from './amount.ts'
import { deviceSchema } from './device.ts'
import { flagInput, metadataInput, neededText, objectInput, textInput } from './fields.ts'

/** Objects that this package passes on as they are: none of them decides about 3-D Secure. */
const listInput = () => z.optional(z.array(z.record(z.string(), z.unknown())))

/**
 * The body of `POST /invoices`.
 *
 * Source: docs.processout.com/reference, `POST /invoices`; processout/processout-node, `invoice.ts`.
 */
export const processOutInvoiceInputSchema = strictObject({
  name: neededText(),
  /** Decimal text in the major unit, at most four decimals. */
  amount: amountInput(),
  /** ISO 4217, alphabetic. */
  currency: currencyInput(),
  /** Where the cardholder comes back to: the hosted page needs it. */
  return_url: textInput(),
  cancel_url: textInput(),
  customer_id: textInput(),
  /** At most 80 ASCII characters. */
  reference_id: z.optional(z.string().check(z.regex(/^[\x20-\x7e]{0,80}$/))),
  /** ProcessOut looks for duplicates by it. */
  order_id: textInput(),
  /** Instead of the address in the dashboard, for this invoice. */
  webhook_url: textInput(),
  metadata: metadataInput(),
  gateway_data: objectInput(),
  details: listInput(),
  shipping: objectInput(),
  billing: objectInput(),
  tax: objectInput(),
  submerchant: objectInput(),
  risk: objectInput(),
  external_fraud_tools: objectInput(),
  unsupported_feature_bypass: objectInput(),
  split_allocations: listInput(),
  statement_descriptor: textInput(),
  statement_descriptor_phone: textInput(),
  statement_descriptor_city: textInput(),
  statement_descriptor_company: textInput(),
  statement_descriptor_url: textInput(),
  /** RFC 3339. */
  expires_at: textInput(),
  /** RFC 3339, UTC. */
  auto_capture_at: textInput(),
  require_backend_capture: flagInput(),
  verification: flagInput(),
  incremental: flagInput(),
  device: z.optional(deviceSchema),
  sca_exemption_reason: z.optional(openEnum('low-value', 'trusted-beneficiary', 'transaction-risk-analysis')),
  challenge_indicator: z.optional(
    openEnum(
      'no-preference',
      'no-challenge-requested',
      'challenge-requested',
      'challenge-requested-mandate',
      'no-challenge-requested-tra-performed',
      'no-challenge-requested-data-share-only',
      'no-challenge-requested-sca-performed',
      'no-challenge-requested-whitelist-exemption',
      'challenge-requested-whitelist-prompt',
      'cb-scoring',
    ),
  ),
  initiation_type: z.optional(z.enum(['cit', 'mit'])),
  merchant_initiator_type: z.optional(openEnum('one-off', 'recurring')),
  payment_intent: textInput(),
  payment_type: z.optional(openEnum('moto', 'ecommerce')),
})

/** What is to be paid. */
export interface ProcessOutInvoiceInput extends z.input<typeof processOutInvoiceInputSchema> {}

/** The body of `PUT /invoices/{id}`. Source: processout/processout-node, `invoice.ts`. */
export const processOutInvoiceUpdateSchema = strictObject({
  amount: partialAmountInput(),
  tax: objectInput(),
  details: listInput(),
  shipping: objectInput(),
})

/** What changes on an invoice. */
export interface ProcessOutInvoiceUpdate extends z.input<typeof processOutInvoiceUpdateSchema> {}
