import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { flag, text } from './fields.ts'

/**
 * 3-D Secure as ProcessOut ran it; absent, and null, on most transactions. No public sample shows it filled, and no list of
 * the values of `status` is published.
 *
 * Source: processout/processout-node, `threeds.ts`.
 */
export const threeDSSchema = openObject({
  version: text(),
  status: text(),
  fingerprinted: flag(),
  challenged: flag(),
  /** transStatus of the first answer. */
  ares_trans_status: text(),
  /** transStatus after the challenge: it counts more. */
  cres_trans_status: text(),
  ds_trans_id: text(),
  fingerprint_completion_indicator: text(),
  server_trans_id: text(),
})

/** 3-D Secure of a transaction. */
export interface ProcessOutThreeDS extends z.output<typeof threeDSSchema> {}

/** What ProcessOut says of strong customer authentication. Source: docs.processout.com/reference, `POST /invoices/{id}/authorize`. */
export const scaSchema = openObject({
  scope: text(),
  out_of_scope_reason: text(),
  inscope_compliance: text(),
  challenge_result: text(),
  exemption_result: text(),
})
