import { type CallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { processOutTokenSchema } from '../schemas/token.ts'
import { type Sender, sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'getToken', method: 'GET', path: '/customers/{customer_id}/tokens/{token_id}' })

const answer = openObject({ success: flag(), token: processOutTokenSchema })

/** Source: docs.processout.com/reference, `GET /customers/{id}/tokens/{id}`. */
export const getToken = (sender: Sender) => async (customerId: string, tokenId: string, options?: CallOptions) =>
  sendForBody(sender, operation, { path: { customer_id: customerId, token_id: tokenId }, answer }, options)
