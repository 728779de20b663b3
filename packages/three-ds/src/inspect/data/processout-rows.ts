import type { FieldRow } from '../show/field-row.ts'
import { eci, transStatus, version } from '../show/meanings.ts'

/**
 * Fields of ProcessOut's. Sources: docs.processout.com/docs/3ds-hosted-page; docs.processout.com/reference; processout-node's
 * `threeds.ts` for `three_d_s`. Data only.
 */

/** Of a transaction, below `transaction`. */
const transactionRows: readonly FieldRow[] = [
  { path: 'id', about: 'the transaction' },
  { path: 'invoice_id', about: 'the invoice' },
  { path: 'status', about: 'how it stands' },
  { path: 'amount', about: 'amount in the major unit' },
  { path: 'currency', about: 'currency' },
  { path: 'sandbox', about: 'no money moves' },
  { path: 'error_code', about: 'ProcessOut’s code' },
  { path: 'error_message', about: 'words for a person, untrusted' },
  { path: 'card_id', about: 'card: it pays', hide: 'token' },
  { path: 'token_id', about: 'token of the customer: it pays', hide: 'token' },
  { path: 'card.scheme', about: 'scheme' },
  { path: 'card.last_4_digits', about: 'last four digits' },
  { path: 'eci', about: 'Electronic Commerce Indicator', meaning: eci },
  { path: 'three_d_s.version', about: 'version of the protocol', meaning: version },
  { path: 'three_d_s.ares_trans_status', about: 'the issuer’s first answer', meaning: transStatus },
  {
    path: 'three_d_s.cres_trans_status',
    about: 'the answer after the challenge: it counts more',
    meaning: transStatus,
  },
  { path: 'three_d_s.challenged', about: 'was there a challenge?' },
  { path: 'three_d_s.ds_trans_id', about: 'Directory Server transaction id: `dsTransId`' },
  { path: 'three_d_s.server_trans_id', about: '3DS Server transaction id: `trxId`' },
]

const below = (parent: string) => (row: FieldRow) => ({ ...row, path: `${parent}.${row.path}` })

/** Of an answer. */
export const answerRows: readonly FieldRow[] = [
  {
    path: 'success',
    about: 'not what decides',
    meaning: () => 'Stands false beside a step for the cardholder, and that is no failure.',
  },
  { path: 'outcome', about: 'how the call ended' },
  { path: 'error_type', about: 'ProcessOut’s code' },
  { path: 'message', about: 'words for a person, untrusted' },
  { path: 'customer_action.type', about: 'what the cardholder has to do' },
  { path: 'customer_action.value', about: 'where the page goes, or what the device gets', hide: 'token' },
  ...transactionRows.map(below('transaction')),
]

/** Of an event. */
export const eventRows: readonly FieldRow[] = [
  { path: 'id', about: 'the event' },
  { path: 'name', about: 'what happened' },
  { path: 'fired_at', about: 'when' },
  { path: 'sandbox', about: 'no money moves' },
  ...transactionRows.map(below('data.transaction')),
]

/** Of a webhook: it has no more than these. */
export const webhookRows: readonly FieldRow[] = [
  { path: 'event_id', about: 'the event to fetch' },
  { path: 'event_type', about: 'a hint: the fetched event’s name counts' },
]

/** Of a `gway_req_` token. Source: processout-node, `gatewayrequest.ts`. */
export const gatewayRequestRows: readonly FieldRow[] = [
  { path: 'gateway_configuration_id', about: 'for which gateway' },
  { path: 'method', about: 'how the browser came back' },
  { path: 'url', about: 'where it came back to' },
  { path: 'body', about: 'what it brought', hide: 'token' },
]
