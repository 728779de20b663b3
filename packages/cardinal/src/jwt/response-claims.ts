import { dropNulls, isObject } from '@three-ds/core'
import { type CardinalResponsePayload, responsePayloadSchema } from '../schemas/response-payload.ts'

type Claims = Readonly<Record<string, unknown>>

/** A payload may be an object, or the same as JSON text, with its `=` written as an escape. */
function unpacked(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

/** The payload, in either of its forms. `undefined` where there is none. */
export function readPayload(payload: unknown): CardinalResponsePayload | undefined {
  const value = unpacked(payload)
  if (!isObject(value)) return undefined
  try {
    const read = responsePayloadSchema.safeParse(dropNulls(value))
    return read.success ? read.data : undefined
  } catch {
    // Nested deeper than anything honest.
    return undefined
  }
}

/**
 * Is this a response at all? Our own request token stands in the page and bears a signature of the same key: what tells them
 * apart is that a response names its session or the request that it answers, and says what became of the payment.
 *
 * Source: the claims of real tokens, https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/360593 (JWT validation).
 */
export function isResponse(claims: Claims, payload: CardinalResponsePayload | undefined): boolean {
  const answers = typeof claims['ConsumerSessionId'] === 'string' || claims['aud'] !== undefined
  return answers && payload !== undefined && (payload.Payment !== undefined || payload.ErrorNumber !== undefined)
}
