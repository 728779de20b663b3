import * as z from 'zod/mini'
import { openObject, strictObject } from '../wire/objects.ts'
import { parseInput } from '../wire/parse-input.ts'
import { decodeMessage } from './decode-message.ts'
import { encodeMessage } from './encode-message.ts'
import type { MessageEncoding } from './message-encoding.ts'
import { transactionId } from './transaction-id.ts'

/**
 * What the merchant's page posts to the 3DS Method URL, in the form field `threeDSMethodData` (EMV 3DS 2.2.0, 3DS
 * Method data).
 */
export const threeDSMethodDataSchema = strictObject({
  /** Where the issuer's server answers when it has finished, at most 256 characters. */
  threeDSMethodNotificationURL: z.string().check(z.minLength(1), z.maxLength(256)),
  /** 3DS Server transaction id; Finaro calls it `threeDSecure.trxId`. */
  threeDSServerTransID: transactionId,
})

/** What a form field `threeDSMethodData` holds in either direction: the issuer's answer leaves the URL out. */
export const receivedThreeDSMethodDataSchema = openObject({
  /** Absent in the issuer's answer. */
  threeDSMethodNotificationURL: z.exactOptional(z.string()),
  /** 3DS Server transaction id. */
  threeDSServerTransID: transactionId,
})

/** What the merchant's page posts to the 3DS Method URL. */
export interface ThreeDSMethodData extends z.output<typeof threeDSMethodDataSchema> {}

/** Method data as it was received. It came through a browser: it proves that something arrived, and nothing else. */
export interface ReceivedThreeDSMethodData extends z.output<typeof receivedThreeDSMethodDataSchema> {
  readonly evidence: 'browser'
}

/**
 * Writes the form field `threeDSMethodData` for the 3DS Method URL, the URL's key first.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, naming the field
 *
 * @example
 * ```ts
 * import { encodeThreeDSMethodData } from '@three-ds/core'
 *
 * const data = {
 *   threeDSMethodNotificationURL: 'https://shop.example/3ds/method',
 *   threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
 * }
 * const forFinaro = encodeThreeDSMethodData(data, { alphabet: 'base64', padding: true })
 * console.log(forFinaro.slice(0, 8), encodeThreeDSMethodData(data).includes('=')) // eyJ0aHJl false
 * ```
 */
export function encodeThreeDSMethodData(
  data: ThreeDSMethodData,
  encoding: MessageEncoding<keyof ThreeDSMethodData> = {},
): string {
  const { threeDSMethodNotificationURL, threeDSServerTransID } = parseInput(threeDSMethodDataSchema, data)
  return encodeMessage({ threeDSMethodNotificationURL, threeDSServerTransID }, encoding)
}

/**
 * Reads the form field `threeDSMethodData`: either alphabet, padded or not, keys in any case, unknown keys kept.
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`, path `threeDSMethodData` or below, for everything else
 *
 * @example
 * ```ts
 * import { decodeThreeDSMethodData } from '@three-ds/core'
 *
 * console.log(decodeThreeDSMethodData(btoa('{"threeDSServerTransId":"cc78c193"}')).threeDSServerTransID) // cc78c193
 * ```
 */
export const decodeThreeDSMethodData = (text: string): ReceivedThreeDSMethodData => ({
  ...decodeMessage(receivedThreeDSMethodDataSchema, text, 'threeDSMethodData'),
  evidence: 'browser',
})
