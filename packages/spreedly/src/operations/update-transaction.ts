import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { sendForTransaction } from '../send.ts'
import { reads } from './operation.ts'

/** A read, although it is a PATCH: Spreedly asks the gateway how the payment stands, and moves no money. */
const operation = reads({
  name: 'updateTransaction',
  method: 'PATCH',
  path: '/transactions/{transaction_token}.json',
  timeoutMs: 66_000,
})

/** Source: developer.spreedly.com/reference (update a transaction); only some gateways support it. */
export const updateTransaction = (transport: Transport) => (transactionToken: string, options?: CallOptions) =>
  sendForTransaction(transport, operation, { path: { transaction_token: transactionToken } }, options)
