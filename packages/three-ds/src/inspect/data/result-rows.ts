import type { FieldRow } from '../show/field-row.ts'
import {
  challengeCancel,
  eci,
  enrolled,
  scheme,
  signatureVerification,
  statusReason,
  transStatus,
  version,
  xid,
} from '../show/meanings.ts'

/** Fields of results and states of these packages. Data only. */

/** Of an `AuthenticationResult`. */
export const resultRows: readonly FieldRow[] = [
  { path: 'provider', about: 'who ran it' },
  { path: 'status', about: 'what the issuer’s answer means' },
  { path: 'evidence', about: 'how it is known, by its own word' },
  { path: 'test', about: 'nobody is liable for a test' },
  { path: 'scheme', about: 'scheme', meaning: scheme },
  { path: 'eci', about: 'Electronic Commerce Indicator', meaning: eci },
  { path: 'cavv', about: 'cryptogram', hide: 'cryptogram' },
  { path: 'paResStatus', about: 'what the issuer said', meaning: transStatus },
  { path: 'trxId', about: '3DS Server transaction id' },
  { path: 'dsTransId', about: 'Directory Server transaction id' },
  { path: 'acsTransId', about: 'the issuer’s server’s id' },
  { path: 'providerTransactionId', about: 'the gateway’s own id' },
  { path: 'xid', about: 'transaction identifier of 3-D Secure 1', meaning: xid },
  { path: 'enrolled', about: 'is the card enrolled?', meaning: enrolled },
  { path: 'signatureVerification', about: 'did the issuer’s signature verify?', meaning: signatureVerification },
  { path: 'version', about: 'version of the protocol', meaning: version },
  { path: 'flow', about: 'did the cardholder have to act?' },
  { path: 'statusReason', about: 'why', meaning: statusReason },
  { path: 'challengeCancel', about: 'why the challenge was cancelled', meaning: challengeCancel },
  { path: 'authenticatedAt', about: 'when the issuer answered' },
  { path: 'amount.minorUnits', about: 'amount in the minor unit' },
  { path: 'amount.currency', about: 'currency' },
  { path: 'card.first6', about: 'first six digits' },
  { path: 'card.last4', about: 'last four digits' },
]

const below = (parent: string) => (row: FieldRow) => ({ ...row, path: `${parent}.${row.path}` })

/** Of a flow's state. What stands in `data` is the adapter's own, and is not shown. */
export const stateRows: readonly FieldRow[] = [
  { path: 'version', about: 'version of the state' },
  { path: 'provider', about: 'whose flow it is' },
  { path: 'id', about: 'the flow: the name under which callbacks arrive' },
  { path: 'revision', about: 'grows by one at each change' },
  { path: 'createdAt', about: 'when it was started' },
  { path: 'deadline', about: 'until when the provider waits; it never means "not charged"' },
  { path: 'step.type', about: 'where it stands' },
  { path: 'step.kind', about: 'did the flow pay, or authenticate only?' },
  { path: 'step.reason', about: 'why it asks again later' },
  { path: 'step.notBefore', about: 'ask again, not before' },
  { path: 'step.action.type', about: 'what the page has to do' },
  { path: 'step.payment.status', about: 'what became of the payment' },
  { path: 'step.payment.final', about: 'no later answer changes it' },
  ...resultRows.map(below('step.authentication')),
]
