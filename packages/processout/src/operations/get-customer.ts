import { type CallOptions, openObject } from '@three-ds/core'
import { processOutCustomerSchema } from '../schemas/customer.ts'
import { flag } from '../schemas/fields.ts'
import { type Sender, sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'getCustomer', method: 'GET', path: '/customers/{customer_id}' })

const answer = openObject({ success: flag(), customer: processOutCustomerSchema })

/** Source: processout/processout-node, `customer.ts`. */
export const getCustomer = (sender: Sender) => async (customerId: string, options?: CallOptions) =>
  sendForBody(sender, operation, { path: { customer_id: customerId }, answer }, options)
