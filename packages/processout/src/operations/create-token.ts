import type { IdempotentCallOptions } from '@three-ds/core'
import { type ProcessOutTokenInput, processOutTokenInputSchema } from '../schemas/token.ts'
import { bodyOf, type Sender } from '../send.ts'
import { changes } from './operation.ts'
import { sendForToken } from './send-for-token.ts'

const operation = changes({ name: 'createToken', method: 'POST', path: '/customers/{customer_id}/tokens' })

/** Source: docs.processout.com/reference, `POST /customers/{id}/tokens`. */
export const createToken =
  (sender: Sender) => async (customerId: string, token: ProcessOutTokenInput, options?: IdempotentCallOptions) =>
    sendForToken(
      sender,
      operation,
      { path: { customer_id: customerId }, body: bodyOf(operation, processOutTokenInputSchema, token, options) },
      options,
    )
