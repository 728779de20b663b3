import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { type SpreedlyPayment, spreedlyPaymentSchema } from '../schemas/payment.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'authorize',
  method: 'POST',
  path: '/gateways/{gateway_token}/authorize.json',
})

/** Source: docs.spreedly.com/guides/3dsecure2, "Set up your backend". */
export const authorize =
  (transport: Transport) => async (gatewayToken: string, transaction: SpreedlyPayment, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      {
        path: { gateway_token: gatewayToken },
        body: inputUnder(operation, 'transaction', spreedlyPaymentSchema, transaction, options),
      },
      options,
    )
