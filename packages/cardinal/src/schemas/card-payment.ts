import { type ExactlyOne, type RuleFinding, rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { flagInput, objectInput, requiredText, textInput } from './fields.ts'
import { currencyInput, minorUnitsInput } from './formats.ts'
import { threeDAuthenticationSchema } from './three-d-authentication.ts'

const fields = {
  payment_provider_contract: requiredText(64),
  /** Integer in the currency's minor unit; 0 checks the account. */
  amount: minorUnitsInput(),
  currency_code: currencyInput(),
  /** Yours: the only handle on a payment whose answer got lost. */
  merchant_reference: requiredText(50),
  encrypted_card: textInput(),
  public_key_alias: textInput(),
  reuse_token: z.optional(z.string().check(z.minLength(16), z.maxLength(255))),
  /** Spread `fromAuthenticationResult` into the payment. */
  threed_authentication: z.optional(threeDAuthenticationSchema),
  auth_type: z.optional(z.enum(['PRE_AUTH', 'FINAL_AUTH'])),
  /** True where left out: the money is taken at once. */
  capture_now: flagInput(),
  customer: textInput(),
  customer_ip: textInput(45),
  customer_details: objectInput(),
  shipping_information: objectInput(),
  dynamic_descriptor: textInput(25),
  invoice_number: textInput(127),
  stored_credential: objectInput(),
  shopper_interaction: z.optional(z.enum(['ECOMMERCE', 'MAIL', 'TELEPHONE'])),
  user_agent: textInput(256),
  sales_description: textInput(200),
  /** 1 low value, 2 risk analysis, 3 trusted beneficiary, 4 corporate, 5 merchant-initiated, 6 delegation. */
  sca_exemption: z.optional(z.enum(['1', '2', '3', '4', '5', '6'])),
  card_brand: textInput(),
  brand_choice: z.optional(z.enum(['MERCHANT', 'CARDHOLDER'])),
  credit_term: textInput(),
  instalment: objectInput(),
  token_preference: objectInput(),
  purchase_order_number: textInput(17),
  tax_indicator: z.optional(z.enum(['TAX_PROVIDED', 'TAX_NOT_PROVIDED', 'NON_TAXABLE'])),
  receipt_type: textInput(),
  promo_code: textInput(),
}

const remedy = 'Name the card once: `encrypted_card` with `public_key_alias`, or `reuse_token`.'

function findCardProblems({ encrypted_card, public_key_alias, reuse_token }: Readonly<Record<string, unknown>>) {
  const encrypted = encrypted_card !== undefined || public_key_alias !== undefined
  const findings: RuleFinding[] = []
  if (encrypted && reuse_token !== undefined) {
    findings.push({ path: ['reuse_token'], text: 'this field excludes encrypted_card', remedy })
  } else if (encrypted && encrypted_card === undefined) {
    findings.push({ path: ['encrypted_card'], text: 'this field is missing', remedy })
  } else if (encrypted && public_key_alias === undefined) {
    findings.push({ path: ['public_key_alias'], text: 'this field is missing', remedy })
  } else if (!encrypted && reuse_token === undefined) {
    findings.push({ path: ['encrypted_card'], text: 'no card is named', remedy })
  }
  return findings
}

const plainFields = strictObject(fields)

/**
 * The body of a card payment, field for field.
 *
 * Source: Verifone eCommerce API 2.38.1, `POST /v2/transactions/card`.
 */
export const cardPaymentSchema = strictObject(fields).check(rule(findCardProblems))

/** What is charged, and how. Exactly one of the two ways to name a card. */
export type CardinalCardPayment = ExactlyOne<
  z.input<typeof plainFields>,
  ['encrypted_card', 'public_key_alias'] | ['reuse_token']
>
