import { type AuthenticationEvent, isObject, isThreeDSError } from '@three-ds/core'
import { decodeGatewayRequest } from './gateway-request.ts'

/** Where a page reports it: `return` parameters, or the payload of its script, by whatever name. */
function candidatesOf(event: AuthenticationEvent): readonly unknown[] {
  if (event.type === 'return') return Object.values(event.parameters)
  if (event.type !== 'script') return []
  return isObject(event.payload) ? Object.values(event.payload) : [event.payload]
}

function isGatewayRequest(value: unknown): value is string {
  if (typeof value !== 'string') return false
  try {
    decodeGatewayRequest(value)
    return true
  } catch (error) {
    if (isThreeDSError(error)) return false
    throw error
  }
}

/**
 * The `gway_req_…` token that a page brought back. Nothing else of what a browser says goes into `source`: a card or
 * a token there would be charged.
 */
export const gatewayRequestIn = (event: AuthenticationEvent): string | undefined =>
  candidatesOf(event).find(isGatewayRequest)
