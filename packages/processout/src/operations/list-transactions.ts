import { type CallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { listed } from '../schemas/listed.ts'
import { processOutTransactionSchema } from '../schemas/transaction.ts'
import { type Sender, sendForBody } from '../send.ts'
import { listQuery, type ProcessOutListQuery } from './list-query.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'listTransactions', method: 'GET', path: '/transactions' })

const answer = openObject({ success: flag(), has_more: flag(), transactions: listed(processOutTransactionSchema) })

/** Source: processout/processout-node, `transaction.ts`. */
export const listTransactions =
  (sender: Sender) =>
  async (query: ProcessOutListQuery = {}, options?: CallOptions) =>
    sendForBody(sender, operation, { query: { ...listQuery(operation, query) }, answer }, options)
