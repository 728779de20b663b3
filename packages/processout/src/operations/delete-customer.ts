import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'deleteCustomer', method: 'DELETE', path: '/customers/{customer_id}' })

const answer = openObject({ success: flag() })

/** Source: processout/processout-node, `customer.ts`. */
export const deleteCustomer = (sender: Sender) => async (customerId: string, options?: IdempotentCallOptions) =>
  sendForBody(sender, operation, { path: { customer_id: customerId }, answer }, options)
