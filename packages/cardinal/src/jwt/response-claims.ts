import { dropNulls } from '@three-ds/core'
import { type CardinalResponsePayload, responsePayloadSchema } from '../schemas/response-payload.ts'

type Claims = Readonly<Record<string, unknown>>

/**
 * The payload: an object, or the same as JSON text, with its `=` written as an escape. `undefined` where there is none.
 */
export function readPayload(payload: unknown): CardinalResponsePayload | undefined {
  let read: CardinalResponsePayload | undefined
  try {
    const value: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload
    read = responsePayloadSchema.safeParse(dropNulls(value)).data
  } catch {
    // No JSON, or nested deeper than anything honest.
  }
  return read
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
