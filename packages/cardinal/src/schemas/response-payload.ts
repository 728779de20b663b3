import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { errorNumbers, flag, part, text, word } from './fields.ts'

/** Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315 (response object); real tokens for what else occurs. */
const extendedDataSchema = openObject({
  /** Minor units as text, and the number of the currency: seen beside errors. */
  Amount: text(),
  CurrencyCode: text(),
  CAVV: text(),
  ECIFlag: text(),
  XID: text(),
  Enrolled: word('Y', 'N', 'U', 'B', ''),
  PAResStatus: word('Y', 'N', 'U', 'A', 'C', 'R', 'D', 'I', ''),
  SignatureVerification: word('Y', 'N', ''),
  /** Mastercard's: 0, 1, 2. */
  UCAFIndicator: text(),
  ACSTransactionId: text(),
  ThreeDSServerTransactionId: text(),
  DSTransactionId: text(),
  ThreeDSVersion: text(),
  ChallengeCancel: text(),
  StatusReason: text(),
  AuthorizationPayload: text(),
  NetworkScore: text(),
  Warning: text(),
  WhiteListStatus: text(),
  WhiteListStatusSource: text(),
})

const paymentSchema = openObject({
  Type: text(),
  /** Equals the lookup's `transaction_id`. */
  ProcessorTransactionId: text(),
  ReasonCode: text(),
  ReasonDescription: text(),
  ExtendedData: part(extendedDataSchema),
})

/**
 * The payload of a response JWT, and the first argument of `payments.validated`. Everything may be missing, `ActionCode` and
 * `Validated` too: real error tokens have neither.
 *
 * Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315.
 */
export const responsePayloadSchema = openObject({
  /** Says nothing of the outcome: true beside a card that could not be checked was seen. */
  Validated: flag(),
  /** How the process ended, not what it came to. */
  ActionCode: word('SUCCESS', 'NOACTION', 'FAILURE', 'ERROR'),
  /** A number on most wires; kept as text, `0` for none. */
  ErrorNumber: errorNumbers(),
  ErrorDescription: text(),
  Payment: part(paymentSchema),
})

/** What Cardinal says of a finished transaction, in its own names. */
export interface CardinalResponsePayload extends z.output<typeof responsePayloadSchema> {}
