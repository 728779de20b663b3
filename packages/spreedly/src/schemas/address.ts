import { strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { textInput } from './fields.ts'

/** Overrides an address of the payment method for one transaction. `omit` sends an empty value on. */
export const addressSchema = strictObject({
  name: textInput(),
  address1: textInput(),
  address2: textInput(),
  city: textInput(),
  state: textInput(),
  zip: textInput(),
  country: textInput(),
  phone_number: textInput(),
})

/** An address in a request. */
export interface SpreedlyAddress extends z.input<typeof addressSchema> {}
