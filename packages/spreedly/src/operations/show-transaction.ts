import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { sendForTransaction } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({
  name: 'showTransaction',
  method: 'GET',
  path: '/transactions/{transaction_token}.json',
})

/** Source: docs.spreedly.com/guides/3dsecure2, "Error handling". */
export const showTransaction = (transport: Transport) => (transactionToken: string, options?: CallOptions) =>
  sendForTransaction(transport, operation, { path: { transaction_token: transactionToken } }, options)
