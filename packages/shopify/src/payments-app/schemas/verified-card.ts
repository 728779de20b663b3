import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { neededText, textInput } from '../../schemas/fields.ts'
import { enumInput } from './enum-input.ts'

const addressSchema = strictObject({
  city: neededText(),
  company: textInput(),
  /** ISO 3166-1 alpha-2. */
  countryCode: neededText(),
  familyName: neededText(),
  givenName: textInput(),
  line1: neededText(),
  line2: textInput(),
  phoneNumber: textInput(),
  postalCode: textInput(),
  province: textInput(),
})

/** Source: shopify.dev/docs/api/payments-apps, enum `VerificationSessionCardBrandInput` (2026-04); some regional brands left out. */
const brands = [
  'AMERICAN_EXPRESS',
  'BOGUS',
  'DANKORT',
  'DINERS_CLUB',
  'DISCOVER',
  'EFTPOS_AU',
  'ELO',
  'INTERAC',
  'JCB',
  'MAESTRO',
  'MASTERCARD',
  'RUPAY',
  'UNIONPAY',
  'UNKNOWN',
  'VISA',
  'VISAELECTRON',
] as const

/** Source: the same, enum `DigitalWallet` (2026-04). */
const wallets = ['AMAZON_PAY', 'ANDROID_PAY', 'APPLE_PAY', 'FACEBOOK_PAY', 'GOOGLE_PAY', 'SHOPIFY_PAY'] as const

const cardSchema = strictObject({
  /** First digits of the card. Never the whole number. */
  bin: z.string().check(z.regex(/^\d{6,8}$/)),
  last4: z.string().check(z.regex(/^\d{4}$/)),
  expirationMonth: neededText(),
  expirationYear: neededText(),
  type: enumInput(brands),
  /** What the buyer reads on invoice and checkout. */
  descriptor: neededText(),
  cardHolderName: textInput(),
  issuerName: textInput(),
  billingAddress: z.optional(addressSchema),
  networkTransactionId: textInput(),
  wallet: z.optional(enumInput(wallets)),
  /** Last four digits of the device's own number, where a wallet has one. */
  dynamicLast4: z.optional(z.string().check(z.regex(/^\d{4}$/))),
})

/**
 * The card that was verified.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `VerificationSessionPaymentDetailsInput` (2026-04).
 */
export const shopifyVerifiedCardSchema = strictObject({ card: z.optional(cardSchema) })

/** The card that was verified. */
export interface ShopifyVerifiedCard extends z.input<typeof shopifyVerifiedCardSchema> {}
