import { errorNumbers, text, word } from './fields.ts'

/**
 * What an authentication came to, under the names that lookup, validation and stored record share. Blank text means absent.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupResponse` and `AuthenticationResult`; `D` and `I` are Cardinal's.
 */
export const authenticationFields = {
  /** Is the card enrolled? `B`: a rule of the merchant bypassed 3-D Secure. */
  enrolled: word('Y', 'N', 'U', 'B', ''),
  pares_status: word('Y', 'N', 'U', 'A', 'C', 'R', 'D', 'I', ''),
  /** Did the issuer's signature verify? */
  signature_verification: word('Y', 'N', ''),
  /** By scheme. Of a lookup it is void once a challenge has run. */
  eci_flag: text(),
  /** Base64 of 28 or 32 characters, or hex of 40 or 48. */
  cavv: text(),
  cavv_algorithm: text(),
  xid: text(),
  ds_transaction_id: text(),
  acs_transaction_id: text(),
  threeds_version: text(),
  card_brand: text(),
  /** Zero or blank is none; several stand with commas between them: `1001,1002`. */
  error_no: errorNumbers(),
  error_desc: text(),
  reason_code: text(),
  reason_desc: text(),
  /** Why, two digits. */
  status_reason: text(),
  challenge_cancel: text(),
  challenge_required: word('Y', 'N', ''),
  authentication_type: word('01', '02', '03', '04', ''),
  /** The cardholder must see it. */
  cardholder_info: text(),
  acs_url: text(),
  payload: text(),
  acs_rendering_type: text(),
  /** Cartes Bancaires: base64 of JSON. */
  authorization_payload: text(),
  network_score: text(),
  order_id: text(),
  white_list_status: text(),
  white_list_status_source: text(),
}
