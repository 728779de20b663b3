import { type AuthenticationEvent, type AuthenticationState, hasPassed, isObject } from '@three-ds/core'
import { gatewayRequestIn } from './gateway-request-in.ts'
import { fingerprintTimeoutToken } from './page-answers.ts'

/** What is sent as the source of the next pass: a token, or the one that the flow began with (3-D Secure 1). */
export type NextSource = { readonly source: string } | 'original'

const parametersOf = ({ step }: AuthenticationState): Readonly<Record<string, unknown>> =>
  'action' in step && step.action.type === 'script' ? step.action.parameters : {}

function saysTimeout(event: AuthenticationEvent): boolean {
  if (event.type === 'frame') return event.outcome !== 'completed'
  return event.type === 'script' && isObject(event.payload) && event.payload['timedOut'] === true
}

/** Only a web page's fingerprint has an address that its time-out can name; a native SDK keeps its own time. */
const timeoutOf = ({ type, value }: Readonly<Record<string, unknown>>): NextSource | undefined =>
  type === 'fingerprint' && typeof value === 'string' ? { source: fingerprintTimeoutToken(value) } : undefined

/**
 * What goes on after this event, on a page of one's own; `undefined` where nothing does yet. A fingerprint has ten
 * seconds by the server's clock: after them it has timed out, whatever comes late.
 *
 * Source: processout/processout.js, `handleCardActions`.
 */
export function nextSource(
  state: AuthenticationState,
  event: AuthenticationEvent,
  now: number,
): NextSource | undefined {
  const parameters = parametersOf(state)
  const timeout = timeoutOf(parameters)
  if (timeout !== undefined && hasPassed(state, now)) return timeout
  const source = gatewayRequestIn(event)
  if (source !== undefined) return { source }
  if (timeout !== undefined && saysTimeout(event)) return timeout
  const isBack = event.type === 'return' || event.type === 'script'
  return parameters['type'] === 'url' && isBack ? 'original' : undefined
}
