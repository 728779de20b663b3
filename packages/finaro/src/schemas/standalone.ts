import { rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { invoiceForm } from '../invoice.ts'
import { totalSchema } from './amount.ts'
import { browserSchema, userAgentSchema } from './browser.ts'
import { cardSchema } from './card.ts'
import { customerSchema } from './customer.ts'
import { dateTimeInput, flagInput, listInput, textInput } from './fields.ts'
import { findAmountProblems, findCardProblems, findCustomerProblems } from './request-rules.ts'

/** Of the merchant's own risk assessment at Shift4. */
export const riskSchema = strictObject({
  tranId: z.optional(z.string()),
  assessment: z.optional(z.enum(['A', 'D', 'R', 'E'])),
})

/** The number under which everything about one payment goes. */
export const invoiceInput = () => z.string().check(z.regex(invoiceForm))

/** An absolute address that a browser can be sent to. */
export const isAbsoluteUrl = (value: string): boolean => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)

/** The fields of a standalone request, without the rules that join them: the flow adds one. */
export const standaloneFields = {
  dateTime: dateTimeInput(),
  amount: totalSchema,
  /** ISO 4217, alphabetic. Shift4 ignores it for merchants in the USA and Canada. */
  currencyCode: z.string(),
  transaction: strictObject({
    /** Ten digits or letters at most, digits only in the USA and Canada. One for each attempt. */
    invoice: invoiceInput(),
    notes: textInput(4096),
    vendorReference: textInput(50),
    s4RiskId: z.optional(z.string()),
  }),
  card: cardSchema,
  customer: customerSchema,
  threeDSecure: strictObject({
    /** `01` force 3-D Secure, `03` let Finaro's 3D Adviser decide. */
    initiate: z.enum(['01', '03']),
    browser: browserSchema,
    /** The browser's user agent, at most 255 characters. */
    headerContent: userAgentSchema,
    /** EMV sizes: 250x400, 390x400, 500x600, 600x400, full screen. */
    challengeWindowSize: z.enum(['01', '02', '03', '04', '05']),
    /** `01` goods or services, `03` check acceptance, `10` account funding, `11` quasi-cash, `28` prepaid. */
    transType: z.enum(['01', '03', '10', '11', '28']),
    /** `01` app, `02` browser, `03` without the cardholder (3RI). */
    channel: z.enum(['01', '02', '03']),
    /** EMV `threeDSRequestorChallengeInd`. */
    reqChallengeInd: z.optional(z.enum(['01', '02', '03', '04', '05', '06', '07', '08', '09'])),
    /** Are billing and shipping address one? Where not, `customer.shipping` is needed. */
    addressMatch: flagInput(),
  }),
  /** Where the browser comes back to after a challenge, with `j`. Absolute. */
  completionUrl: z.string().check(z.refine(isAbsoluteUrl)),
  apiOptions: listInput(),
  risk: z.optional(riskSchema),
} as const

/** What no single field tells. */
export const standaloneRules = rule((fields) => [
  ...findCardProblems(fields),
  ...findAmountProblems(fields),
  ...findCustomerProblems(fields),
])

/**
 * A 3D Secure Standalone request, by card number or by token, field for field.
 *
 * Source: Shift4 API 1.7.57, `3dsecure_standalone_cardnumber` and `3dsecure_standalone_token_gtv`.
 */
export const standaloneSchema = strictObject(standaloneFields).check(standaloneRules)

/** What is authenticated. */
export interface FinaroStandaloneRequest extends z.input<typeof standaloneSchema> {}
