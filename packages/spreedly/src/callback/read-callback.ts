import { dropNulls, type JsonObject, type JsonValue } from '@three-ds/core'
import { loadXmlReader, type XmlReader } from '../xml/read-xml.ts'
import { screenXml } from '../xml/screen-xml.ts'
import { toJsonObject } from '../xml/to-json.ts'
import { type CallbackFormat, readBodyText } from './body-text.ts'
import { Refused } from './refused.ts'
import { transactionsOf } from './transactions-of.ts'

/** A callback as objects, of no known shape yet. */
export interface ReadCallback {
  readonly format: CallbackFormat
  readonly transactions: readonly JsonObject[]
}

let reader: Promise<XmlReader> | undefined

/**
 * A callback in either format as the objects that the API's JSON would hold.
 *
 * @throws Refused for what is about the whole body
 * @throws ThreeDSError `invalid-input` where the body was parsed before
 */
export async function readCallback(
  body: string | Uint8Array,
  maxBytes: number,
  operation: string,
): Promise<ReadCallback> {
  const { format, text } = readBodyText(body, maxBytes, operation)
  return { format, transactions: format === 'xml' ? await readXml(text) : readJson(text) }
}

async function readXml(text: string): Promise<JsonObject[]> {
  screenXml(text)
  reader ??= loadXmlReader()
  return transactionsOf((await reader)(text)).map(toJsonObject)
}

function readJson(text: string): readonly JsonObject[] {
  const { transactions, transaction } = parseJson(text)
  const found = transactions ?? transaction
  const list = isObject(found) ? [found] : found
  if (!Array.isArray(list) || !list.every(isObject)) throw new Refused('otherRoot')
  return list
}

function parseJson(text: string): JsonObject {
  try {
    // This format begins with a brace, so it is an object; and dropping nulls leaves JSON.
    return dropNulls(JSON.parse(text)) as JsonObject
  } catch {
    throw new Refused('malformed')
  }
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
