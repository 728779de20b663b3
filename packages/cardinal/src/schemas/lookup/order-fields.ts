import * as z from 'zod/mini'
import { deviceDataSchema } from '../device-data.ts'
import { requiredText, textInput } from '../fields.ts'
import { codeInput, countInput, currencyInput, minorUnitsInput, wordInput } from '../formats.ts'

/**
 * What is authenticated, for whom, and how it is shown.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`.
 */
export const orderFields = {
  /** Integer in the currency's minor unit. Verifone does not state the unit here: it is inferred from the payment call, which takes the same value. */
  amount: minorUnitsInput(),
  currency_code: currencyInput(),
  /** Your order: the handle on this authentication. */
  merchant_reference: requiredText(255),
  /** Which 3-D Secure contract of yours. */
  threeds_contract_id: requiredText(64),
  /** No format is documented. */
  email: requiredText(255),
  /** Sizes 01 to 05 as in EMV 3DS 2.2.0, `challengeWindowSize`. */
  acs_window_size: codeInput('01', '02', '03', '04', '05'),
  /** 01 no preference, 02 no challenge, 03 challenge wanted, 04 challenge mandated, 90 Cartes Bancaires scoring. */
  challenge_indicator: codeInput('01', '02', '03', '04', '90'),
  /** 01 payment, 02 recurring, 03 instalments, 04 add card, 05 maintain card, 06 token verification. */
  authentication_indicator: codeInput('01', '02', '03', '04', '05', '06'),
  /** 01 payment (and non-payment with amount 0), 02 non-payment. */
  message_category: codeInput('01', '02'),
  device_channel: z.optional(z.enum(['SDK', 'Browser', '3RI'])),
  /** 01 recurring, 02 instalments, … 11 other payment: only with device channel 3RI. */
  three_ri_indicator: codeInput('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'),
  /** MOTO, mobile phone, retail, computer, tablet. */
  transaction_mode: z.optional(z.enum(['M', 'P', 'R', 'S', 'T'])),
  /** Goods or services, cheque, account funding, quasi-cash, prepaid. */
  product_code: z.optional(z.enum(['PHY', 'CHA', 'ACF', 'QCT', 'PAL'])),
  /** Cartes Bancaires: 01 single, 02 subscription, 03 instalments, 04 by shipment, 05 other. */
  payment_use_case: codeInput('01', '02', '03', '04', '05'),
  card_type: wordInput(
    'VSA',
    'MSC',
    'VSD',
    'VSE',
    'MAE',
    'AMX',
    'DSC',
    'DIN',
    'CBLA',
    'JCB',
    'ENR',
    'JAL',
    'CTB',
    'DNK',
    'CSI',
    'EAN',
    'UATP',
    'MAEI',
    'CB',
  ),
  /** Merchant category code. */
  category_code: countInput(9999),
  merchant_score: textInput(20),
  requestor_id: textInput(35),
  requestor_name: textInput(40),
  /** Minutes, 5 to 99; 15 where left out. */
  sdk_max_timeout: countInput(99, 5),
  alias: textInput(128),
  /** A third party's token of the card. */
  token: textInput(100),
  device_data_info: z.optional(deviceDataSchema),
  /** @deprecated Forces 3-D Secure 1, which the schemes have switched off: no card answers it any more. */
  threeds_version: z.optional(z.literal('1.0.2')),
}
