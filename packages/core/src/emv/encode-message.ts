import { encodeBase64 } from './base64.ts'
import { base64FormOf, type MessageEncoding } from './message-encoding.ts'

/** A message as its form field carries it: compact JSON in the order of its keys, UTF-8, base64. */
export function encodeMessage(
  fields: Readonly<Record<string, unknown>>,
  encoding: MessageEncoding<string> = {},
): string {
  const { keys = {} } = encoding
  const spelled = Object.entries(fields).map(([key, value]) => [keys[key] ?? key, value])
  return encodeBase64(new TextEncoder().encode(JSON.stringify(Object.fromEntries(spelled))), base64FormOf(encoding))
}
