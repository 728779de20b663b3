import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, flagInput, metadataInput, text, textInput } from './fields.ts'

/** The body of `POST` and `PUT /customers`. Source: docs.processout.com/reference, `POST /customers`. */
export const processOutCustomerInputSchema = strictObject({
  first_name: textInput(),
  last_name: textInput(),
  email: textInput(),
  address1: textInput(),
  address2: textInput(),
  city: textInput(),
  state: textInput(),
  zip: textInput(),
  country_code: textInput(),
  phone: z.optional(strictObject({ number: textInput(), dialing_code: textInput() })),
  legal_document: textInput(),
  ip_address: textInput(),
  sex: textInput(),
  date_of_birth: textInput(),
  is_business: flagInput(),
  metadata: metadataInput(),
  registered_at: textInput(),
  default_token_id: textInput(),
})

/** A customer to be kept. */
export interface ProcessOutCustomerInput extends z.input<typeof processOutCustomerInputSchema> {}

/** A customer. Source: the same. */
export const processOutCustomerSchema = openObject({
  id: z.string().check(z.minLength(1)),
  project_id: text(),
  email: text(),
  first_name: text(),
  last_name: text(),
  address1: text(),
  address2: text(),
  city: text(),
  state: text(),
  zip: text(),
  country_code: text(),
  phone: anything(),
  ip_address: text(),
  default_token_id: text(),
  is_business: flag(),
  metadata: anything(),
  sandbox: flag(),
  created_at: text(),
  registered_at: text(),
})

/** A customer. */
export interface ProcessOutCustomer extends z.output<typeof processOutCustomerSchema> {}
