import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { neededText, textInput } from './fields.ts'

/** Letters and digits; Shift4 takes neither blank nor hyphen. */
const postalCode = () => z.optional(z.string().check(z.regex(/^[A-Za-z0-9]{1,9}$/)))
/** ISO 3166-1 alpha-2. */
const country = () => z.optional(z.string().check(z.regex(/^[A-Z]{2}$/)))

const shippingSchema = strictObject({
  addressLine1: textInput(30),
  addressLine2: textInput(30),
  city: textInput(30),
  /** ISO 3166-2, without the country. */
  region: textInput(3),
  postalCode: postalCode(),
  country: country(),
})

const address = {
  addressLine1: textInput(30),
  addressLine2: textInput(30),
  city: textInput(30),
  /** ISO 3166-2, without the country. */
  region: textInput(3),
  /** Letters and digits, at most nine. */
  postalCode: postalCode(),
  country: country(),
} as const

/**
 * Who pays. The address raises the chance that no challenge is needed.
 *
 * Source: Shift4 API 1.7.57, `customer` of the standalone request.
 */
export const customerSchema = strictObject({
  firstName: neededText(30),
  lastName: neededText(30),
  emailAddress: neededText(80),
  /** The cardholder's public address, not the server's. Twenty characters: a long IPv6 address does not fit. */
  ipAddress: neededText(20),
  phoneNumber: textInput(32),
  /** Country calling code; needed with `phoneNumber`. */
  phoneCountry: textInput(3),
  ...address,
  /** Needed where `threeDSecure.addressMatch` is false. */
  shipping: z.optional(shippingSchema),
})

/** Who pays, in a payment: nothing is needed. Source: Shift4 API 1.7.57, `customer` of the sale request. */
export const payerSchema = strictObject({
  firstName: textInput(30),
  middleName: textInput(30),
  lastName: textInput(30),
  addressLine1: textInput(30),
  postalCode: postalCode(),
  emailAddress: textInput(80),
  ipAddress: textInput(20),
})

/** Who pays. */
export interface FinaroCustomer extends z.input<typeof customerSchema> {}
