import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { type SpreedlyVerification, spreedlyVerificationSchema } from '../schemas/payment.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'verify',
  method: 'POST',
  path: '/gateways/{gateway_token}/verify.json',
})

/** Source: developer.spreedly.com/reference (verify). */
export const verify =
  (transport: Transport) => async (gatewayToken: string, transaction: SpreedlyVerification, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      {
        path: { gateway_token: gatewayToken },
        body: inputUnder(operation, 'transaction', spreedlyVerificationSchema, transaction, options),
      },
      options,
    )
