import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { objectInput, textInput } from './fields.ts'

/**
 * The authentication that a payment carries. `fromAuthenticationResult` makes it.
 *
 * Source: Verifone eCommerce API 2.38.1, `ThreedAuthenticationDto`.
 */
export const threeDAuthenticationSchema = strictObject({
  /** No other value is taken: Mastercard's data only (04) cannot be carried. */
  eci_flag: z.optional(z.enum(['05', '06', '07', '02', '01', '00'])),
  enrolled: z.optional(z.enum(['Y', 'N', 'U', 'B'])),
  /** Base64 of 28 or 32 characters, or hex of 40 or 48. */
  cavv: z.optional(z.string().check(z.minLength(28), z.maxLength(48))),
  /** 3-D Secure 1 only. */
  cavv_algorithm: textInput(),
  pares_status: z.optional(z.enum(['Y', 'N', 'U', 'A', 'C', 'R'])),
  /** 3-D Secure 1 only. */
  xid: textInput(),
  threeds_version: z.optional(z.enum(['1.0.2', '2.1.0', '2.2.0'])),
  /** Mastercard wants it. */
  ds_transaction_id: textInput(),
  signature_verification: z.optional(z.enum(['Y', 'N'])),
  verification: z.optional(
    z.array(
      z.enum([
        'DENIED',
        'NON_PARTICIPATION',
        'UNABLE_TO_AUTHENTICATE',
        'MERCHANT_NOT_ENROLLED',
        'WITH_CRYPTOGRAM',
        'WITHOUT_CRYPTOGRAM',
      ]),
    ),
  ),
  error_no: textInput(),
  error_desc: textInput(),
  /** Integer in the currency's minor unit. */
  authentication_amount: z.optional(z.number().check(z.int(), z.gte(0))),
  additional_data: objectInput(),
})

/** The authentication that a payment carries. */
export interface CardinalThreeDAuthentication extends z.input<typeof threeDAuthenticationSchema> {}
