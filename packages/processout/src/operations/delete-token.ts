import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'deleteToken', method: 'DELETE', path: '/customers/{customer_id}/tokens/{token_id}' })

const answer = openObject({ success: flag() })

/** Source: processout/processout-node, `token.ts`. */
export const deleteToken =
  (sender: Sender) => async (customerId: string, tokenId: string, options?: IdempotentCallOptions) =>
    sendForBody(sender, operation, { path: { customer_id: customerId, token_id: tokenId }, answer }, options)
