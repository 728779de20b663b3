import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from './fields.ts'

/**
 * A result that was earned elsewhere: see `fromAuthenticationResult`. ProcessOut asks merchants to check with it first that
 * their gateways take one.
 *
 * Source: docs.processout.com/reference, `POST /invoices/{id}/authorize`; processout/processout-node, `externalthreeds.ts`.
 */
export const externalThreeDSSchema = strictObject({
  /** Base64. */
  xid: textInput(),
  /** transStatus of the ARes or CRes. */
  trans_status: textInput(),
  eci: textInput(),
  /** Base64. */
  cavv: textInput(),
  ds_trans_id: textInput(),
  /** `2.2.0`. */
  version: textInput(),
  authentication_flow: z.optional(z.enum(['FRICTIONLESS', 'CHALLENGE'])),
})

/** A result that was earned elsewhere. */
export interface ProcessOutExternalThreeDS extends z.input<typeof externalThreeDSSchema> {}
