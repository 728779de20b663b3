import * as z from 'zod/mini'
import { openObject, strictObject } from '../wire/objects.ts'
import { openEnum } from '../wire/open-enum.ts'
import { parseInput } from '../wire/parse-input.ts'
import { decodeMessage } from './decode-message.ts'
import { encodeMessage } from './encode-message.ts'
import type { MessageEncoding } from './message-encoding.ts'
import { messageVersion } from './message-version.ts'
import { transactionId } from './transaction-id.ts'

/** The challenge request of the browser flow, form field `creq` (EMV 3DS 2.2.0, table B.3). */
export const cReqSchema = strictObject({
  /** Filled in where it is left out. */
  messageType: z.optional(z.literal('CReq')),
  /** The version that the authentication response named. */
  messageVersion,
  /** 3DS Server transaction id. */
  threeDSServerTransID: transactionId,
  /** Access Control Server transaction id, from the authentication response. */
  acsTransID: transactionId,
  /** 250x400, 390x400, 500x600, 600x400, full screen. */
  challengeWindowSize: z.enum(['01', '02', '03', '04', '05']),
})

/** A challenge request as an access control server receives it. */
export const receivedCReqSchema = openObject({
  messageType: z.literal('CReq'),
  messageVersion,
  /** 3DS Server transaction id. */
  threeDSServerTransID: transactionId,
  /** Access Control Server transaction id. */
  acsTransID: transactionId,
  /** Absent in an app. */
  challengeWindowSize: z.exactOptional(openEnum('01', '02', '03', '04', '05')),
})

/** The challenge request of the browser flow. */
export interface CReq extends z.output<typeof cReqSchema> {}

/** A challenge request as an access control server receives it. */
export interface ReceivedCReq extends z.output<typeof receivedCReqSchema> {}

/**
 * Writes the form field `creq`, which the browser posts to the issuer's challenge URL.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, naming the field
 *
 * @example
 * ```ts
 * import { decodeCReq, encodeCReq } from '@three-ds/core'
 *
 * const creq = encodeCReq({
 *   messageVersion: '2.2.0',
 *   threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
 *   acsTransID: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
 *   challengeWindowSize: '02',
 * })
 * console.log(decodeCReq(creq).messageType) // CReq
 * ```
 */
export function encodeCReq(creq: CReq, encoding: MessageEncoding<keyof CReq> = {}): string {
  const {
    messageType = 'CReq',
    messageVersion,
    threeDSServerTransID,
    acsTransID,
    challengeWindowSize,
  } = parseInput(cReqSchema, creq)
  return encodeMessage({ messageType, messageVersion, threeDSServerTransID, acsTransID, challengeWindowSize }, encoding)
}

/**
 * Reads the form field `creq`, as a fake access control server does: either alphabet, padded or not, keys in any case,
 * unknown keys kept.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, path `creq` or below, for everything else
 */
export const decodeCReq = (text: string): ReceivedCReq => decodeMessage(receivedCReqSchema, text, 'creq')
