import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import {
  type ProcessOutCustomerInput,
  processOutCustomerInputSchema,
  processOutCustomerSchema,
} from '../schemas/customer.ts'
import { flag } from '../schemas/fields.ts'
import { bodyOf, type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'updateCustomer', method: 'PUT', path: '/customers/{customer_id}' })

const answer = openObject({ success: flag(), customer: processOutCustomerSchema })

/** Source: processout/processout-node, `customer.ts`. */
export const updateCustomer =
  (sender: Sender) => async (customerId: string, customer: ProcessOutCustomerInput, options?: IdempotentCallOptions) =>
    sendForBody(
      sender,
      operation,
      {
        path: { customer_id: customerId },
        body: bodyOf(operation, processOutCustomerInputSchema, customer, options),
        answer,
      },
      options,
    )
