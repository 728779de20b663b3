import * as z from 'zod/mini'
import { textInput } from '../fields.ts'
import { codeInput, countInput, currencyInput, dayInput, minuteInput, secondInput } from '../formats.ts'

/**
 * What is known of the cardholder's account and of the purchase: the more the issuer sees, the fewer challenges it asks for.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`. The unit of `gift_card_amount` is documented as major units with an
 * example in minor ones, so it goes out as it is given.
 */
export const riskFields = {
  account_id: textInput(64),
  account_age_indicator: codeInput('01', '02', '03', '04', '05'),
  account_change_date: dayInput(),
  account_change_indicator: codeInput('01', '02', '03', '04'),
  account_create_date: dayInput(),
  account_purchases: countInput(9999),
  account_pwd_change_date: dayInput(),
  account_pwd_change_indicator: codeInput('01', '02', '03', '04', '05'),
  add_card_attempts: countInput(999),
  alternate_authentication_data: textInput(2048),
  alternate_authentication_date: minuteInput(),
  alternate_authentication_method: codeInput('01', '02', '03', '04', '05', '06'),
  delivery_email: textInput(255),
  delivery_time_frame: codeInput('01', '02', '03', '04'),
  fraud_activity: codeInput('01', '02'),
  gift_card_amount: z.optional(z.number().check(z.gte(0), z.lte(999_999_999_999_999))),
  gift_card_count: countInput(99),
  gift_card_currency_code: z.optional(currencyInput()),
  /** How many authorizations at most. */
  installment: countInput(999, 2),
  payment_account_age: dayInput(),
  payment_account_indicator: codeInput('01', '02', '03', '04', '05'),
  pre_order_date: dayInput(),
  pre_order_indicator: codeInput('01', '02'),
  prior_authentication_data: textInput(2048),
  prior_authentication_method: codeInput('01', '02', '03', '04'),
  /** ACS transaction id of an earlier authentication. */
  prior_authentication_ref: textInput(36),
  prior_authentication_time: minuteInput(),
  purchase_date: secondInput(),
  recurring_end: dayInput(),
  /** Days between authorizations; 28 stands for a month. */
  recurring_frequency: countInput(9999, 1),
  reorder_indicator: codeInput('01', '02'),
  transaction_count_day: countInput(999),
  transaction_count_year: countInput(999),
  /** Two digits as text: `01`. */
  total_items: codeInput(),
}
