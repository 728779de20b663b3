import { type AuthenticationEvent, isObject } from '@three-ds/core'
import { gatewayRequestSchema, jsonIn } from './gateway-request.ts'

/** Where a page reports it: `return` parameters, or the payload of its script, by whatever name. */
function candidatesOf(event: AuthenticationEvent): readonly unknown[] {
  if (event.type === 'return') return Object.values(event.parameters)
  if (event.type !== 'script') return []
  return isObject(event.payload) ? Object.values(event.payload) : [event.payload]
}

const isGatewayRequest = (value: unknown): value is string =>
  typeof value === 'string' && gatewayRequestSchema.safeParse(jsonIn(value)).success

/**
 * The `gway_req_…` token that a page brought back. Nothing else of what a browser says goes into `source`: a card or
 * a token there would be charged.
 */
export const gatewayRequestIn = (event: AuthenticationEvent): string | undefined =>
  candidatesOf(event).find(isGatewayRequest)
