import type { IdempotentCallOptions } from '@three-ds/core'
import { type ProcessOutTokenUpdate, processOutTokenUpdateSchema } from '../schemas/token.ts'
import { bodyOf, type Sender } from '../send.ts'
import { changes } from './operation.ts'
import { sendForToken } from './send-for-token.ts'

const operation = changes({ name: 'updateToken', method: 'PUT', path: '/customers/{customer_id}/tokens/{token_id}' })

/** Source: docs.processout.com/reference, `PUT /customers/{id}/tokens/{id}`. */
export const updateToken =
  (sender: Sender) =>
  async (customerId: string, tokenId: string, update: ProcessOutTokenUpdate, options?: IdempotentCallOptions) =>
    sendForToken(
      sender,
      operation,
      {
        path: { customer_id: customerId, token_id: tokenId },
        body: bodyOf(operation, processOutTokenUpdateSchema, update, options),
      },
      options,
    )
