import * as z from 'zod/mini'
import { openObject, strictObject } from '../wire/objects.ts'
import { openEnum } from '../wire/open-enum.ts'
import { parseInput } from '../wire/parse-input.ts'
import { decodeMessage } from './decode-message.ts'
import { encodeMessage } from './encode-message.ts'
import type { MessageEncoding } from './message-encoding.ts'
import { messageVersion } from './message-version.ts'
import { transactionId } from './transaction-id.ts'

const transStatus = openEnum('Y', 'N')
const challengeCancel = openEnum('01', '02', '03', '04', '05', '06', '07', '08')

/** The final challenge response, as an access control server writes it (EMV 3DS 2.2.0, table B.4). */
export const cResSchema = strictObject({
  /** Filled in where it is left out. */
  messageType: z.optional(z.literal('CRes')),
  messageVersion,
  /** 3DS Server transaction id. */
  threeDSServerTransID: transactionId,
  /** Access Control Server transaction id. */
  acsTransID: transactionId,
  /** `Y` or `N`. */
  transStatus,
  /** Why the challenge was cancelled. */
  challengeCancel: z.optional(challengeCancel),
})

/** The final challenge response, as it arrives in the form field `cres`. */
export const receivedCResSchema = openObject({
  messageType: z.literal('CRes'),
  messageVersion,
  /** 3DS Server transaction id: does it equal the one that the server stored? */
  threeDSServerTransID: transactionId,
  /** Access Control Server transaction id. */
  acsTransID: transactionId,
  /** What the browser says that the issuer said: `Y` or `N`. */
  transStatus,
  /** Why the challenge was cancelled, where the access control server tells. */
  challengeCancel: z.exactOptional(challengeCancel),
})

/** The final challenge response, as an access control server writes it. */
export interface CRes extends z.output<typeof cResSchema> {}

/**
 * A challenge response that came through the cardholder's browser. It has no signature, so anybody can have written it:
 * a hint that the challenge has ended, never a proof of how. Ask the provider for the result.
 */
export interface ReceivedCRes extends z.output<typeof receivedCResSchema> {
  readonly evidence: 'browser'
}

/**
 * Writes the form field `cres`, as a fake access control server does.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, naming the field
 */
export function encodeCRes(cres: CRes, encoding: MessageEncoding<keyof CRes> = {}): string {
  const { messageType = 'CRes', ...fields } = parseInput(cResSchema, cres)
  return encodeMessage({ messageType, ...fields }, encoding)
}

/**
 * Reads the form field `cres`: either alphabet, padded or not, keys in any case, unknown keys kept.
 *
 * The result is a hint, never a proof: `evidence` is `browser` whatever the message says.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, path `cres` or below, for everything else, other messages too
 *
 * @example
 * ```ts
 * import { decodeCRes, encodeCRes } from '@three-ds/core'
 *
 * const cres = decodeCRes(
 *   encodeCRes({ messageVersion: '2.2.0', threeDSServerTransID: 'cc78', acsTransID: '8827', transStatus: 'Y' }),
 * )
 * console.log(cres.transStatus, cres.evidence) // Y browser
 * ```
 */
export const decodeCRes = (text: string): ReceivedCRes => ({
  ...decodeMessage(receivedCResSchema, text, 'cres'),
  evidence: 'browser',
})
