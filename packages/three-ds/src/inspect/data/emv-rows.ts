import type { FieldRow } from '../show/field-row.ts'
import { challengeCancel, transStatus, version, windowSize } from '../show/meanings.ts'

/** Fields of the messages that pass through a browser. Source: EMV 3DS 2.2.0, table A.1 and tables B.3, B.4. Data only. */

const ids: readonly FieldRow[] = [
  { path: 'threeDSServerTransID', about: '3DS Server transaction id: `trxId`' },
  { path: 'acsTransID', about: 'the issuer’s server’s id: `acsTransId`' },
]

/** `threeDSMethodData`. */
export const methodDataRows: readonly FieldRow[] = [
  { path: 'threeDSMethodNotificationURL', about: 'where the issuer’s server answers' },
  { path: 'threeDSServerTransID', about: '3DS Server transaction id: `trxId`' },
]

/** `creq`. */
export const cReqRows: readonly FieldRow[] = [
  { path: 'messageVersion', about: 'version of the protocol', meaning: version },
  ...ids,
  { path: 'challengeWindowSize', about: 'size of the frame in pixels', meaning: windowSize },
]

/** `cres`. */
export const cResRows: readonly FieldRow[] = [
  { path: 'messageVersion', about: 'version of the protocol', meaning: version },
  ...ids,
  { path: 'transStatus', about: 'what the issuer said, as the browser tells it', meaning: transStatus },
  { path: 'challengeCancel', about: 'why the challenge was cancelled', meaning: challengeCancel },
]
