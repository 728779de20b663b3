import { strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { textInput } from './fields.ts'

/**
 * The result of a 3-D Secure that ran elsewhere, handed to the gateway. Forwarded only where `three_ds_version` is a full
 * 2.x version and the gateway supports it. There is no `cavv` key: it is `authentication_value`.
 *
 * Source: developer.spreedly.com/docs/using-third-party-3ds2-providers.
 */
export const threeDSSchema = strictObject({
  /** ECI, two characters. */
  ecommerce_indicator: textInput(),
  /** CAVV, AAV or UCAF: base64 of 20 bytes, 28 characters. */
  authentication_value: textInput(),
  /** `dsTransID`, 36 characters. */
  directory_server_transaction_id: textInput(),
  /** `acsTransID`, 36 characters. */
  acs_transaction_id: textInput(),
  /** Base64 of 20 bytes, 28 characters. */
  xid: textInput(),
  authentication_value_algorithm: textInput(),
  /** `transStatus` of the first answer. */
  directory_response_status: textInput(),
  /** `transStatus` of the last answer. */
  authentication_response_status: textInput(),
  enrolled: textInput(),
  /** `threeDSServerTransID`, 36 characters. */
  three_ds_server_trans_id: textInput(),
})

/** Third-party 3-D Secure fields. */
export interface SpreedlyThreeDS extends z.input<typeof threeDSSchema> {}
