import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import {
  type ProcessOutCustomerInput,
  processOutCustomerInputSchema,
  processOutCustomerSchema,
} from '../schemas/customer.ts'
import { flag } from '../schemas/fields.ts'
import { bodyOf, type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'createCustomer', method: 'POST', path: '/customers' })

const answer = openObject({ success: flag(), customer: processOutCustomerSchema })

/** Source: docs.processout.com/reference, `POST /customers`. */
export const createCustomer =
  (sender: Sender) =>
  async (customer: ProcessOutCustomerInput = {}, options?: IdempotentCallOptions) =>
    sendForBody(
      sender,
      operation,
      { body: bodyOf(operation, processOutCustomerInputSchema, customer, options), answer },
      options,
    )
