import { type AuthenticationFacts, currencyOfNumber, type Money, parseScheme } from '@three-ds/core'
import type { VerifiedResponseJwt } from '../jwt/verified-response-jwt.ts'
import type { CardinalAuthenticationRecord } from '../schemas/authentication-record.ts'
import type { CardinalValidation } from '../schemas/jwt-exchange.ts'
import type { CardinalLookupResponse } from '../schemas/lookup-response.ts'
import type { CardinalResponsePayload } from '../schemas/response-payload.ts'

/** What an answer says, in EMV's words, whichever answer it is. Blank is absent; nothing is normalized yet. */
export interface Said {
  readonly enrolled?: string | undefined
  readonly paResStatus?: string | undefined
  readonly signatureVerification?: string | undefined
  readonly eci?: string | undefined
  readonly cavv?: string | undefined
  readonly xid?: string | undefined
  readonly trxId?: string | undefined
  readonly dsTransId?: string | undefined
  readonly acsTransId?: string | undefined
  readonly version?: string | undefined
  readonly statusReason?: string | undefined
  readonly challengeCancel?: string | undefined
  readonly cardholderInfo?: string | undefined
  readonly ucafIndicator?: string | undefined
  readonly errorNumber?: string | undefined
  readonly providerTransactionId?: string | undefined
  readonly scheme?: AuthenticationFacts['scheme'] | undefined
  readonly amount?: Money | undefined
  /** The key is there where the wire has such a field: missing then means something. */
  readonly actionCode?: string | undefined
  readonly stage?: 'lookup' | undefined
  /** `false` denies a success; `true` says nothing. */
  readonly validated?: boolean | undefined
}

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined

/** Of two ActionCodes the one that tells of a failure counts. */
const endedWell: ReadonlySet<string> = new Set(['SUCCESS', 'NOACTION'])

type Fields = NonNullable<CardinalValidation['validation_result']>

/** One of the documents prints 08 as `8.0`. Source: Verifone 3D Secure API 3.43.0, `challenge_cancel`. */
const cancelOf = (code: string | undefined): string | undefined => filled(code)?.replace(/^(\d)(?:\.0)?$/, '0$1')

const fromFields = (fields: Fields): Said => ({
  enrolled: filled(fields.enrolled),
  paResStatus: filled(fields.pares_status),
  signatureVerification: filled(fields.signature_verification),
  eci: filled(fields.eci_flag),
  cavv: filled(fields.cavv),
  xid: filled(fields.xid),
  dsTransId: filled(fields.ds_transaction_id),
  acsTransId: filled(fields.acs_transaction_id),
  version: filled(fields.threeds_version),
  statusReason: filled(fields.status_reason),
  challengeCancel: cancelOf(fields.challenge_cancel),
  cardholderInfo: filled(fields.cardholder_info),
  errorNumber: filled(fields.error_no),
  scheme: parseScheme(fields.card_brand ?? ''),
})

/** Of a lookup. */
export const saidByLookup = (lookup: CardinalLookupResponse): Said => ({
  ...fromFields(lookup),
  providerTransactionId: filled(lookup.transaction_id),
  stage: 'lookup',
})

/** Of `validateJwt`: beside the id, or one level deeper, and then that level counts. */
export function saidByValidation({ validation_result, action_code, ...outer }: CardinalValidation): Said {
  const nested = Object.entries(validation_result ?? {}).filter(
    ([, value]) => filled(String(value ?? '')) !== undefined,
  )
  const actionCodes = [validation_result?.action_code, action_code].map(filled).filter((one) => one !== undefined)
  const actionCode = actionCodes.find((one) => !endedWell.has(one)) ?? actionCodes[0]
  const errors = [outer.error_no, validation_result?.error_no].map(filled).filter((one) => one !== undefined)
  return {
    ...fromFields({ ...outer, ...Object.fromEntries(nested) }),
    // An error on either level spoils a success.
    errorNumber: errors.length === 0 ? undefined : errors.join(','),
    ...(actionCode === undefined ? {} : { actionCode }),
  }
}

/** Of a stored record. What ended before the issuer was asked has no enrolment: then its error is one of the lookup. */
export function saidByRecord({ authentication = {}, ...record }: CardinalAuthenticationRecord): Said {
  const said = fromFields(authentication)
  const { amount, currency_code: currency } = record
  return {
    ...said,
    providerTransactionId: filled(record.transaction_id),
    amount: amount === undefined || currency === undefined ? undefined : { minorUnits: amount, currency },
    stage: said.enrolled === undefined ? 'lookup' : undefined,
  }
}

/** Minor units as text, and a currency by its number or its letters. */
function moneyOf(amount: string | undefined, code: string | undefined): Money | undefined {
  const currency = currencyOfNumber(code ?? '') ?? (/^[A-Z]{3}$/.test(code ?? '') ? code : undefined)
  if (currency === undefined || !/^\d{1,15}$/.test(amount ?? '')) return undefined
  return { minorUnits: Number(amount), currency }
}

/** Of the payload of a response, verified or not. */
export function saidByPayload({ ActionCode, ErrorNumber, Payment, Validated }: CardinalResponsePayload): Said {
  const data = Payment?.ExtendedData ?? {}
  return {
    enrolled: filled(data.Enrolled),
    paResStatus: filled(data.PAResStatus),
    signatureVerification: filled(data.SignatureVerification),
    eci: filled(data.ECIFlag),
    cavv: filled(data.CAVV),
    xid: filled(data.XID),
    trxId: filled(data.ThreeDSServerTransactionId),
    dsTransId: filled(data.DSTransactionId),
    acsTransId: filled(data.ACSTransactionId),
    version: filled(data.ThreeDSVersion),
    statusReason: filled(data.StatusReason),
    challengeCancel: cancelOf(data.ChallengeCancel),
    ucafIndicator: filled(data.UCAFIndicator),
    errorNumber: filled(ErrorNumber),
    providerTransactionId: filled(Payment?.ProcessorTransactionId),
    amount: moneyOf(data.Amount, data.CurrencyCode),
    actionCode: filled(ActionCode),
    validated: Validated,
  }
}

/** Of a verified token. */
export const saidByToken = ({ payload }: Pick<VerifiedResponseJwt, 'payload'>): Said => saidByPayload(payload)
