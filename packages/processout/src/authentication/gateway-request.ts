import { decodeBase64, encodeBase64, invalidInput, openObject, parseInput } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'

const prefix = 'gway_req_'

/** Longer tokens are not read: a fingerprint of a native SDK has some two thousand characters. */
const maxLength = 65_536

/** What a token holds. */
export const gatewayRequestSchema = openObject({
  /** Which configuration of a gateway it is meant for. */
  gateway_configuration_id: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  method: z.exactOptional(z.string()),
  headers: z.exactOptional(z.record(z.string(), z.string())),
  body: z.exactOptional(z.string()),
})

/**
 * What a cardholder's browser brought back from a gateway, packed so that it goes where a card goes: into `source`.
 *
 * Source: github.com/processout/processout-node, `gatewayrequest.ts`; github.com/processout/processout.js.
 */
export interface ProcessOutGatewayRequest extends z.output<typeof gatewayRequestSchema> {}

/**
 * A gateway request as the `gway_req_…` token that stands for a source.
 *
 * @example
 * ```ts
 * import { decodeGatewayRequest, encodeGatewayRequest } from '@three-ds/processout'
 *
 * const token = encodeGatewayRequest({ url: 'https://checkout.processout.com/return', method: 'POST', body: 'cres=1' })
 * console.log(decodeGatewayRequest(token).body) // cres=1
 * ```
 */
export const encodeGatewayRequest = (request: ProcessOutGatewayRequest): string =>
  prefix + encodeBase64(new TextEncoder().encode(JSON.stringify(request)), { alphabet: 'base64', padding: true })

const refused = () => {
  const text = 'this is no gateway request'
  const remedy = 'Pass the token as it came: `gway_req_`, and JSON in base64.'
  return invalidInput([{ path: 'token', text, remedy }], { provider, operation: 'decodeGatewayRequest' })
}

/** The JSON in a token; `undefined` where it is none. */
export function jsonIn(token: string): unknown {
  const isReadable = token.startsWith(prefix) && token.length <= maxLength
  const bytes = isReadable ? decodeBase64(token.slice(prefix.length)) : undefined
  try {
    // No bytes are an empty text, which is no JSON either.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * What a `gway_req_…` token holds. Both alphabets of base64 are read, padded or not; fields that this version does
 * not know stay.
 *
 * @throws ThreeDSError `invalid-input` for what is no such token; its message holds no part of it
 */
export function decodeGatewayRequest(token: string): ProcessOutGatewayRequest {
  const json = jsonIn(token)
  if (json === undefined) throw refused()
  return parseInput(gatewayRequestSchema, json, { provider, operation: 'decodeGatewayRequest', root: 'token' })
}
