import { rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { paymentAmountSchema } from './amount.ts'
import { cardSchema } from './card.ts'
import { payerSchema } from './customer.ts'
import { dateTimeInput, listInput, objectInput, textInput } from './fields.ts'
import { findAmountProblems, findCardProblems } from './request-rules.ts'
import { invoiceInput, riskSchema } from './standalone.ts'
import { threeDSecureSchema } from './three-d-secure.ts'

/** Who serves the cardholder. Shift4's schema needs it for every payment. */
export const clerkSchema = strictObject({ numericId: z.number().check(z.int(), z.gte(0), z.lte(99_999)) })

/** Level 2 data. Shift4's schema needs it for every payment. */
export const purchaseCardSchema = strictObject({
  customerReference: textInput(25),
  destinationPostalCode: textInput(9),
  /** Up to four, of at most 40 characters. */
  productDescriptors: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(4))),
})

/** What authorization, sale, capture and refund have in common. */
export const paymentFields = {
  dateTime: dateTimeInput(),
  amount: paymentAmountSchema,
  /** ISO 4217, alphabetic. Shift4 ignores it for merchants in the USA and Canada. */
  currencyCode: z.optional(z.string()),
  clerk: z.optional(clerkSchema),
  card: cardSchema,
  customer: z.optional(payerSchema),
  apiOptions: listInput(),
  reportingData: objectInput(),
  receiptColumns: z.optional(z.number().check(z.int())),
  statementSuffix: textInput(15),
} as const

/** The `transaction` that they have in common. */
export const transactionFields = {
  /** The one under which the payment is found again: set it before you send. */
  invoice: invoiceInput(),
  notes: textInput(4096),
  vendorReference: textInput(50),
  purchaseCard: z.optional(purchaseCardSchema),
  businessDate: textInput(29),
  originalDate: textInput(29),
} as const

/** What no single field tells. */
export const paymentRules = rule((fields) => [...findCardProblems(fields), ...findAmountProblems(fields)])

/**
 * An authorization or a sale: plain or with 3-D Secure, by card number or by token.
 *
 * Source: Shift4 API 1.7.57, the four request bodies of `/transactions/authorization` and `/transactions/sale`. Fields of
 * hotels, airlines and rentals are left to `extra`.
 */
export const paymentSchema = strictObject({
  ...paymentFields,
  transaction: strictObject({
    ...transactionFields,
    s4RiskId: z.optional(z.string()),
    cardOnFile: objectInput(),
    /** `02` asks for an exemption from strong authentication; the answer may then be J, a soft decline. */
    exemptionAction: z.optional(z.enum(['02'])),
    exemptionReason: z.optional(z.enum(['01', '02', '04'])),
  }),
  /** From `fromAuthenticationResult`. */
  threeDSecure: z.optional(threeDSecureSchema),
  /** Of network tokens. */
  cardBrandToken: objectInput(),
  risk: z.optional(riskSchema),
}).check(paymentRules)

/** What is charged, and how. */
export interface FinaroPayment extends z.input<typeof paymentSchema> {}
