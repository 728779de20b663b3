import { type CallOptions, openObject, strictObject } from '@three-ds/core'
import { type Transport, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { flagInput, objectInput, textInput } from '../schemas/fields.ts'
import { orderIdInput } from '../schemas/order-id.ts'
import { scaAuthenticationSchema } from '../schemas/sca-authentication.ts'
import type { SpreedlyScaAnswer } from '../schemas/transaction-answer.ts'
import { scaKind } from '../schemas/transaction-kind.ts'
import { inputUnder, isDecline } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({
  name: 'scaAuthenticate',
  method: 'POST',
  path: '/sca/providers/{sca_provider_key}/authenticate.json',
})

export const scaRequestSchema = strictObject({
  payment_method_token: z.string(),
  browser_info: z.string(),
  /** Integer in the currency's minor unit. */
  amount: z.optional(z.number().check(z.int(), z.gte(0))),
  currency_code: textInput(),
  /** `low_value` or `transaction_risk_analysis_exemption`. */
  exemption_type: textInput(),
  acquiring_bank_fraud_rate: textInput(),
  /** EMV `threeDSRequestorChallengeInd`. */
  three_ds_requestor_challenge_ind: textInput(),
  /** Visa's Digital Authentication Framework. */
  force_daf: flagInput(),
  /** Of the test provider: `{ scenario: 'challenge' }`. */
  test_scenario: objectInput(),
  callback_url: textInput(),
  order_id: orderIdInput(),
  email: textInput(),
  ip: textInput(),
})

/** What is authenticated. */
export interface SpreedlyScaRequest extends z.input<typeof scaRequestSchema> {}

const answer = openObject({ transaction: scaAuthenticationSchema })

/** Source: developer.spreedly.com/reference/authenticate. */
export const scaAuthenticate =
  (transport: Transport) =>
  async (
    scaProviderKey: string,
    transaction: SpreedlyScaRequest,
    options?: CallOptions,
  ): Promise<SpreedlyScaAnswer> => {
    const { body, meta } = await transport.send(
      operation,
      {
        path: { sca_provider_key: scaProviderKey },
        body: inputUnder(operation, 'transaction', scaRequestSchema, transaction, options),
        answer,
        isAnswer: isDecline,
      },
      options,
    )
    return toAnswer({ ...body, kind: scaKind(body.transaction) }, meta)
  }
